import { Command } from 'commander'

const program = new Command('mingzhang').description('明账：编制、核对、公开部门预算').showHelpAfterError('（用 --help 查看用法）')

program
  .command('check').description('核对公开的预算文本：每个数字与其他数字互相印证')
  .argument('<paths...>', '文件或文件夹')
  .option('--format <format>', '输出格式：text 或 json', 'text')
  .option('--out <path>', '写入文件，不写到屏幕')
  .action(async (paths: string[], options: { format: string; out?: string }) => (await import('./check.ts')).check(paths, options))

program
  .command('read').description('读出文件里的表格、数据和未能理解之处')
  .argument('<file>', '文件')
  .action(async (file: string) => (await import('./read.ts')).read(file))

program.exitOverride()
try {
  await program.parseAsync()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  if (!code.startsWith('commander.')) console.error(`这是明账的程序错误，请把以下内容报给我们：\n${error instanceof Error ? error.stack : String(error)}`)
  process.exitCode = code === 'commander.helpDisplayed' || code === 'commander.help' || code === 'commander.version' ? 0 : 2
}
