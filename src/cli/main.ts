import { Command } from 'commander'

const program = new Command('mingzhang').description('明账：编制、核对、公开部门预算').showHelpAfterError('（用 --help 查看用法）')

program
  .command('check')
  .description('核对公开的预算文本：每个数字与其他数字互相印证')
  .argument('<paths...>', '文件或文件夹；也可以是数据：read 读出的 .json，或一行一本的 .jsonl')
  .option('--format <format>', '输出格式：text、json、jsonl（一份一行）、sarif、xlsx、html 或 pdf（在原 PDF 上标注）', 'text')
  .option('--last-year <file>', '上年的预算公开文本，用来核对增减')
  .option('--template <id>', '样式，auto 为自动', 'auto')
  .option('--jobs <n>', '同时使用的处理器核数，默认全部')
  .option('--journal <file>', '核对记录（.jsonl）：核对完一份记一行，中断后再运行同一命令，已核对的不再核对')
  .option('--out <path>', '写入文件，不写到屏幕')
  .action(async (paths: string[], options: { format: string; out?: string; lastYear?: string; template?: string; jobs?: string; journal?: string }) =>
    (await import('./check.ts')).check(paths, options),
  )

program
  .command('waive')
  .description('写明某些问题为什么可以不改；以后核对时单独列出')
  .argument('<file>', '核对过的文件')
  .argument('<ids...>', '问题编号，如 F3（见 check --format json）')
  .option('--reason <text>', '理由')
  .option('--author <name>', '说明人')
  .option('--template <id>', '样式，auto 为自动', 'auto')
  .action(async (file: string, ids: string[], options: { reason?: string; author?: string; template?: string }) =>
    (await import('./waive.ts')).waive(file, ids, options),
  )

program
  .command('read')
  .description('读出文件里的表格、数据和未能理解之处')
  .argument('<file>', '文件')
  .option('--format <format>', '输出格式：json、jsonl（一本一行）、csv 或 xlsx', 'json')
  .option('--out <path>', '写入文件，不写到屏幕')
  .action(async (file: string, options: { format: string; out?: string }) => (await import('./read.ts')).read(file, options))

program
  .command('build')
  .description('把台账编成部门预算；也可以直接用上年公开的预算加上变动')
  .argument('<book>', '台账所在的文件夹、台账工作簿 .xlsx，或上年公开的预算文本（.pdf、.docx、.xlsx、.html、.md）')
  .option('--formats <list>', '输出格式，逗号分隔：html、pdf、docx、md、xlsx、csv、data（开放数据包）、json，或 all（全部）', 'html')
  .option('--template <id>', '样式，默认用台账里写的', 'auto')
  .option('--changes <file>', '变动清单（.csv 或 .yaml）：功能科目、经济科目、资金来源、支出类别、项目编码、变动、金额（万元）、原因')
  .option('--year <year>', '由公开文本编制时的预算年度，默认为公开文本的下一年')
  .option('--fonts <dir>', '单位自有的公文字体（小标宋、仿宋、黑体、楷体）所在的文件夹，排 PDF 用')
  .requiredOption('--out <dir>', '输出文件夹')
  .action(async (book: string, options: { formats: string; template: string; out: string; changes?: string; year?: string; fonts?: string }) =>
    (await import('./build.ts')).build(book, options),
  )

program
  .command('diff')
  .description('对照两本预算：增减了什么，涉及哪些表格和文字')
  .argument('<before>', '前一本：台账文件夹、台账工作簿或公开的文件')
  .argument('<after>', '后一本')
  .option('--format <format>', '输出格式：text、json、html、xlsx 或 md', 'text')
  .option('--template <id>', '台账印成什么样式来对照，默认用后一本台账里写的', 'auto')
  .option('--out <path>', '写入文件，不写到屏幕')
  .action(async (before: string, after: string, options: { format: string; template: string; out?: string }) =>
    (await import('./diff.ts')).diff(before, after, options),
  )

program
  .command('reasons')
  .description('由台账推算增减原因，供核实后写入 reasons.yaml')
  .argument('<book>', '台账文件夹或台账工作簿')
  .option('--last-year <book>', '上年的台账，用来逐行比较')
  .action(async (book: string, options: { lastYear?: string }) => (await import('./reasons.ts')).reasons(book, options))

program
  .command('init')
  .description('生成一套可以填写的台账：样例，或由上年公开的预算导入')
  .argument('<dir>', '新文件夹')
  .option('--from <file>', '上年公开的预算文本（.pdf、.docx、.xlsx、.html、.md），由它生成台账')
  .option('--year <year>', '预算年度，默认下一年')
  .action(async (dir: string, options: { year?: string; from?: string }) => (await import('./init.ts')).init(dir, options))

program
  .command('serve')
  .description('编制并在浏览器里查看')
  .option('--data <dir>', '台账所在的文件夹，或台账工作簿', 'examples/haidong-2024')
  .option('--original <file>', '公开的原文，一并核对')
  .option('--port <n>', '端口，0 为自动选择', '8024')
  .action(async (options: { data: string; original?: string; port: string }) => (await import('./serve.ts')).serve(options))

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

program.exitOverride()
try {
  await program.parseAsync()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  if (!code.startsWith('commander.')) console.error(`这是明账的程序错误，请把以下内容报给我们：\n${error instanceof Error ? error.stack : String(error)}`)
  process.exitCode = code === 'commander.helpDisplayed' || code === 'commander.help' || code === 'commander.version' ? 0 : 2
}
