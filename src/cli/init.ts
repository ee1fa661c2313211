import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { notesText } from '#app/import/notes-text'
import { openPublished } from '#app/open-source'
import { importedFiles, importPage, starterFiles, starterWorkbook } from '#app/starter'
import { tellProblems } from './problems.ts'
import { yearOf } from './year.ts'

/** `init`: a ledger to fill in, with comments that say what goes where, or one made of last year's published book. Never writes over files. */
export async function init(folder: string, options: { readonly year?: string; readonly from?: string }): Promise<void> {
  const year = yearOf(options.year)
  if (year === 'misuse') return
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`文件夹 ${folder} 里已有文件，为免覆盖没有生成。请换一个空文件夹。`)
    process.exitCode = 2
    return
  }
  const isDone = options.from === undefined ? await writeStarter(folder, year) : await writeImported(folder, options.from, year)
  if (!isDone) return
  console.log(`用 Excel 填写的：改好 ${starterWorkbook} 后运行 mingzhang build ${join(folder, starterWorkbook)} --out 输出文件夹。`)
  console.log(`用文本文件的：改好 .yaml、.csv 后运行 mingzhang build ${folder} --out 输出文件夹。两种内容相同，用一种即可。`)
}

async function writeStarter(folder: string, year: number | undefined): Promise<true> {
  write(folder, await starterFiles(year ?? new Date().getFullYear() + 1))
  console.log(`已生成样例台账：${folder}。`)
  return true
}

async function writeImported(folder: string, from: string, year: number | undefined): Promise<boolean> {
  const opened = await openPublished(from, year)
  if ('problems' in opened) {
    tellProblems(opened.problems)
    return false
  }
  const { book, notes = [] } = opened
  write(folder, await importedFiles(basename(from), book, notes))
  for (const line of notesText(notes)) console.error(line)
  console.log(`已由 ${from} 生成 ${book.unit.name} ${book.year} 年台账：${folder}。有 ${notes.length} 条需要核对，见 ${join(folder, importPage)}。`)
  return true
}

function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}
