import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { FileReport } from '#app/batch/file-report'
import { markPdf } from '#app/marks/mark-pdf'

/**
 * Writes the published PDFs with their problems marked: one file under the name given, several into the folder given. Says whether every
 * file could be marked; the published file itself is never written over.
 */
export async function printMarked(reports: readonly FileReport[], out: string): Promise<boolean> {
  const isFolder = reports.length > 1 || (existsSync(out) && statSync(out).isDirectory())
  if (isFolder && existsSync(out) && !statSync(out).isDirectory()) return failed(out, '要标注的文件不止一个，--out 应是文件夹，这里是一个文件。')
  if (isFolder) mkdirSync(out, { recursive: true })
  const targets = isFolder ? namesOf(reports).map((name) => join(out, name)) : [out]
  let isWhole = true
  for (const [index, { file, report }] of reports.entries()) {
    const target = targets[index]!
    if (report.status === 'checked' && report.summary.fromData === true) {
      isWhole = failed(file, '这是数据，没有可以标注的页面。请给出原 PDF。')
      continue
    }
    // One after the other: each file and its marks stand in memory only while they are written.
    // oxlint-disable-next-line no-await-in-loop
    const marked = report.status === 'refused' ? report : await markPdf(readFileSync(file), report)
    if (marked.status === 'refused') isWhole = failed(file, marked.message)
    else if (resolve(target) === resolve(file)) isWhole = failed(file, '--out 与原文件同名，为保全原文件未写入，请另取文件名。')
    else {
      writeFileSync(target, marked.bytes)
      console.error(`已标注：${target}`)
    }
  }
  return isWhole
}

function failed(file: string, message: string): false {
  console.error(`${file}：${message}`)
  return false
}

/** A name for each marked file; files of one name from several folders are numbered. */
function namesOf(reports: readonly FileReport[]): readonly string[] {
  const taken = new Set<string>()
  return reports.map(({ file }) => {
    const stem = basename(file, extname(file))
    let name = `${stem}-核对.pdf`
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}-核对-${copy}.pdf`
    taken.add(name.toLowerCase())
    return name
  })
}
