import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { printBook } from '#app/print-book'
import { readBytes } from '#app/read-bytes'
import { keyId } from '#core/key'
import { qinghai } from '#templates/registry'
import { writeDocx } from '#writers/docx/write-docx'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'

/** The example book printed by LibreOffice to other formats and read back: the same facts, and nothing to report. */
const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')
const { document } = compileBook(opened.book, qinghai)
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-formats-'))
writeFileSync(join(folder, 'book.docx'), await writeDocx(document))
writeFileSync(join(folder, 'own.pdf'), await printBook(document, {}))
writeFileSync(join(folder, 'book.html'), writeHtml(document))
writeFileSync(join(folder, 'book.md'), writeMarkdown(document))
writeFileSync(join(folder, 'tables.xlsx'), await writeXlsx(document))

function convert(file: string, to: string, filter: string, reader: readonly string[]): string | undefined {
  const name = file.replace(/\.\w+$/, '')
  const out = join(folder, `${file}-as-${to}`)
  const done = spawnSync('soffice', ['--headless', ...reader, '--convert-to', filter, '--outdir', out, join(folder, file)], { encoding: 'utf8' })
  return done.status === 0 ? join(out, `${name}.${to}`) : undefined
}

interface Read {
  readonly tables: ReadonlySet<string>
  readonly prose: ReadonlySet<string>
  readonly findings: number
}

async function read(path: string): Promise<Read> {
  const report = checkDocument(await readBytes(readFileSync(path)), qinghai)
  if (report.status === 'refused') throw new Error(`${path}: ${report.message}`)
  const stated = (from: (origin: string) => boolean) =>
    new Set(report.book.facts.filter((fact) => !fact.blank && from(fact.from)).map(({ key, figure }) => `${keyId(key)}=${figure.micro}`))
  return {
    tables: stated((origin) => origin === 'table'),
    prose: stated((origin) => origin !== 'table'),
    findings: report.findings.filter(({ severity }) => severity === 'error').length,
  }
}

const ways: readonly (readonly [string, string | undefined, boolean])[] = [
  ['HTML, ours', join(folder, 'book.html'), true],
  ['XLSX, ours (tables only)', join(folder, 'tables.xlsx'), false],
  ['DOCX, ours', join(folder, 'book.docx'), true],
  ['PDF, ours', join(folder, 'own.pdf'), true],
  ['PDF, LibreOffice from our DOCX', convert('book.docx', 'pdf', 'pdf:writer_pdf_Export', []), true],
  ['PDF without ruling lines, LibreOffice from our HTML', convert('book.html', 'pdf', 'pdf:writer_web_pdf_Export', []), true],
  ['DOCX, LibreOffice from HTML', convert('book.html', 'docx', 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)']), true],
  ['PDF, LibreOffice from our XLSX', convert('tables.xlsx', 'pdf', 'pdf:calc_pdf_Export', []), false],
  ['XLSX, LibreOffice from our XLSX', convert('tables.xlsx', 'xlsx', 'xlsx', []), false],
  ['XLS, LibreOffice from our XLSX', convert('tables.xlsx', 'xls', 'xls', []), false],
]
const original = await read(join(folder, 'book.md'))
const rows: Record<string, unknown> = {}
let failures = 0
for (const [name, path, withProse] of ways) {
  if (path === undefined) {
    rows[name] = { facts: 'soffice is not there or failed' }
    continue
  }
  // oxlint-disable-next-line no-await-in-loop
  const back = await read(path)
  const wanted = withProse ? [...original.tables, ...original.prose] : [...original.tables]
  const got = new Set([...back.tables, ...back.prose])
  const lost = wanted.filter((one) => !got.has(one))
  const all = new Set([...original.tables, ...original.prose])
  const invented = [...got].filter((one) => !all.has(one))
  // Without ruling lines much is told by alignment alone: what is lost is printed and no failure, what is invented is.
  failures += (name.includes('without ruling lines') ? 0 : lost.length) + invented.length + back.findings
  rows[name] = { facts: wanted.length, lost: lost.length, invented: invented.length, 'error findings': back.findings }
  for (const one of [...lost.slice(0, 5).map((fact) => `lost ${fact}`), ...invented.slice(0, 5).map((fact) => `invented ${fact}`)])
    console.log(`${name}: ${one}`)
}
console.table(rows)
rmSync(folder, { recursive: true })
process.exitCode = failures === 0 ? 0 : 1
