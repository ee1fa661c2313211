import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { starterFiles, starterWorkbook } from '#app/starter'

/** `init`: a small ledger that already compiles, with comments that say what goes where. Never writes over files. */
export async function init(folder: string, options: { readonly year?: string }): Promise<void> {
  const year = options.year === undefined ? new Date().getFullYear() + 1 : Number(options.year)
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2099)) {
    console.error(`--year 写的是“${options.year}”，应为 2000 到 2099 的年份。`)
    process.exitCode = 2
    return
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`文件夹 ${folder} 里已有文件，为免覆盖没有生成。请换一个空文件夹。`)
    process.exitCode = 2
    return
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of await starterFiles(year)) writeFileSync(join(folder, name), text)
  console.log(`已生成样例台账：${folder}。`)
  console.log(`用 Excel 填写的：改好 ${starterWorkbook} 后运行 mingzhang build ${join(folder, starterWorkbook)} --out 输出文件夹。`)
  console.log(`用文本文件的：改好 .yaml、.csv 后运行 mingzhang build ${folder} --out 输出文件夹。两种内容相同，用一种即可。`)
}
