import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { starterLedger } from '#app/starter'

/** `init`: a small ledger that already compiles, with comments that say what goes where. Never writes over files. */
export function init(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`文件夹 ${folder} 里已有文件，为免覆盖没有生成。请换一个空文件夹。`)
    process.exitCode = 2
    return
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of starterLedger(new Date().getFullYear() + 1)) writeFileSync(join(folder, name), text)
  console.log(`已生成样例台账：${folder}。改好后运行 mingzhang build ${folder} --out 输出文件夹。`)
}
