import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDocument, type CheckReport } from '#app/check-document'
import { kindOf } from '#app/identify'
import { readFile } from '#app/read-file'
import { templatesFor } from '#app/templates'
import { halfStep } from '#core/figure'
import { equationsOf } from '#core/relations'
import { textOf, type Document } from '#document/blocks'
import type { Refusal } from '#document/read-result'
import { cellCoverage, listedMissing, listedTables, meaningCoverage } from './corpus/coverage.ts'

/**
 * Measures reading and checking over real published files: who and when each is, how many figures are read, how many sums
 * hold, which known errors are found, and how many error-grade findings are wrong by the verdicts kept in verdicts.tsv.
 */
const corpus = '../shared/corpus'
if (!existsSync(join(corpus, 'manifest.tsv'))) {
  console.log(`${corpus} is not there: nothing to measure.`)
  process.exit(0)
}

type Row = Readonly<Record<string, string>>

function rowsOf(path: string): readonly Row[] {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  return lines.map((line) => Object.fromEntries(head!.map((name, index) => [name, line[index] ?? ''])))
}

interface Checked {
  readonly row: Row
  readonly document: Document | undefined
  readonly report: CheckReport | Refusal
  readonly ms: number
}

async function check(row: Row): Promise<Checked> {
  const start = performance.now()
  const read = await readFile(join(corpus, row['file']!))
  const report = checkDocument(read, templatesFor(undefined))
  return { row, document: read.status === 'read' ? read.document : undefined, report, ms: performance.now() - start }
}

const manifest = rowsOf(join(corpus, 'manifest.tsv'))
const files: Checked[] = []
for (const row of manifest) {
  // oxlint-disable-next-line no-await-in-loop
  files.push(await check(row))
}
const isNegative = ({ row }: Checked) => row['kind'] === '(负例)' || row['kind']!.includes('图像')
const books = files.filter((file) => !isNegative(file))
const checked = books.flatMap((file) => (file.report.status === 'checked' ? [{ ...file, report: file.report }] : []))

/** Decimals of a text, as printed without their commas: what a second reader of the same file sees. */
function decimals(text: string): readonly string[] {
  return (text.match(/\d[\d,]*\.\d+/g) ?? []).map((token) => token.replaceAll(',', ''))
}

function missing(wanted: readonly string[], got: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const token of got) counts.set(token, (counts.get(token) ?? 0) + 1)
  let lost = 0
  for (const token of wanted) {
    const left = counts.get(token) ?? 0
    if (left === 0) lost++
    else counts.set(token, left - 1)
  }
  return lost
}

function wordsOf(document: Document): string {
  return document.blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.cells.map((cell) => textOf(cell.runs)).join('\n')).join('\n')
        : block.kind === 'list'
          ? block.items.map((item) => textOf(item.runs)).join('\n')
          : block.kind === 'chart' || block.kind === 'picture'
            ? ''
            : textOf(block.runs),
    )
    .join('\n')
}

function secondReader(file: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', join(corpus, file), '-'], { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

const cleaned = (name: string) => name.replace(/[（(].*?[)）]/g, '').replace(/\s/g, '')
const rightYear = checked.filter(({ row, report }) => String(report.book.year ?? '') === row['year']).length
const named = checked.filter(({ row }) => /[局委厅办院会部中心场支队]/.test(row['title'] ?? '') && !row['title']!.startsWith('（表'))
const rightUnit = named.filter(
  ({ row, report }) =>
    report.book.unit !== undefined &&
    (cleaned(row['title']!).includes(cleaned(report.book.unit)) || cleaned(report.book.title).includes(cleaned(report.book.unit))),
).length

let wanted = 0
let lost = 0
const losses: string[] = []
const cells = { part: 0, whole: 0 }
const meanings = { part: 0, whole: 0 }
const listed = { part: 0, whole: 0 }
for (const { row, document, report } of checked) {
  const meant = meaningCoverage(report.book)
  meanings.part += meant.part
  meanings.whole += meant.whole
  if (meant.part < meant.whole * 0.98)
    losses.push(`${row['file']}: ${meant.whole - meant.part} of ${meant.whole} figures of tables with a meaning have none themselves`)
  const text = row['format'] === 'pdf' && document !== undefined ? secondReader(row['file']!) : undefined
  if (text === undefined) continue
  const tokens = decimals(text)
  const here = missing(tokens, decimals(wordsOf(document!)))
  wanted += tokens.length
  lost += here
  if (here > tokens.length * 0.01) losses.push(`${row['file']}: ${here} of ${tokens.length} decimals not read`)
  const inCells = cellCoverage(text, document!)
  cells.part += inCells.part
  cells.whole += inCells.whole
  if (inCells.part < inCells.whole * 0.995) losses.push(`${row['file']}: ${inCells.whole - inCells.part} of ${inCells.whole} decimals of table rows in no cell`)
  // A narrative lists the tables that are published beside it in a file of their own.
  const names = kindOf(report.book) === 'narrative-only' ? [] : listedTables(text)
  const absent = listedMissing(names, report.book)
  listed.part += names.length - absent.length
  listed.whole += names.length
  for (const name of absent) losses.push(`${row['file']}: its contents list ${name}, no table bears that title`)
}

let sums = 0
let held = 0
for (const { report } of checked) {
  for (const { whole, parts } of equationsOf(report.book.facts)) {
    const off = parts.reduce((sum, part) => sum + part.figure.micro, -whole.figure.micro)
    const grace = parts.reduce((sum, part) => sum + halfStep(part.figure), halfStep(whole.figure))
    sums++
    if ((off < 0n ? -off : off) <= grace) held++
  }
}

const labels = rowsOf(join(corpus, 'labels.tsv'))
const digits = (text: string) => text.replace(/[\s,，]/g, '')
const labelled = labels.map((label) => {
  const file = checked.find(({ row }) => row['file']!.startsWith(label['file']!))
  const tokens = label['quote']!.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  const last = digits(tokens.at(-1) ?? label['quote']!)
  const hits =
    file?.report.findings.filter(
      (finding) => label['page']!.includes(String(finding.place.page)) && digits(`${finding.message}${finding.place.quote ?? ''}`).includes(last),
    ) ?? []
  return { label, hits: label['type']!.startsWith('TRAP') ? hits.filter(({ severity }) => severity === 'error') : hits }
})
const isTrap = ({ label }: (typeof labelled)[number]) => label['type']!.startsWith('TRAP')

const verdicts = rowsOf('scripts/corpus/verdicts.tsv')
const errors = checked.flatMap(({ row, report }) =>
  report.findings.filter(({ severity }) => severity === 'error').map((finding) => ({ file: row['file']!, finding })),
)
const judged = errors.map(({ file, finding }) => ({
  file,
  finding,
  verdict: verdicts.find(
    (verdict) =>
      file.startsWith(verdict['file']!) &&
      verdict['check'] === finding.check &&
      String(finding.place.page ?? '') === verdict['page'] &&
      (finding.found ?? '') === verdict['found'],
  ),
}))
const tables = checked.flatMap(({ report }) => report.book.tables)
/** The manifest's words for what a file is, as kinds of ours; a whole book may be a department's or a unit's. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  部门预算情况说明: ['narrative-only'],
  部门预算报表: ['tables-only'],
  绩效目标表: ['performance-only'],
  部门决算: ['departmental-final-accounts', 'unit-final-accounts'],
  '部门/单位预算': ['departmental-budget', 'unit-budget'],
  部门预算: ['departmental-budget', 'unit-budget', 'narrative-only'],
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

console.table({
  'budget files read': `${checked.length} of ${books.length}`,
  'other files refused': `${files.filter((file) => isNegative(file) && file.report.status === 'refused').length} of ${files.filter(isNegative).length}`,
  'kind right': `${checked.filter(({ row, report }) => kinds[row['kind']!]!.includes(kindOf(report.book))).length} of ${checked.length}`,
  'year right': `${rightYear} of ${checked.length}`,
  'unit right (where the manifest names one)': `${rightUnit} of ${named.length}`,
  'decimals also read by pdftotext': `${percent(wanted - lost, wanted)} of ${wanted}`,
  'decimals of table rows in a cell we read': `${percent(cells.part, cells.whole)} of ${cells.whole}`,
  'figures of tables with a meaning that have one': `${percent(meanings.part, meanings.whole)} of ${meanings.whole}`,
  'tables listed in contents that are found': `${percent(listed.part, listed.whole)} of ${listed.whole}`,
  'tables: as a form / by meaning / by shape / without figures': `${tables.filter(({ status }) => status === 'read' || status === 'partly-read').length} / ${tables.filter(({ status }) => status === 'by-meaning').length} / ${tables.filter(({ status }) => status === 'by-shape').length} / ${tables.filter(({ status }) => status === 'not-recognised').length}`,
  'sums of forms that hold': `${percent(held, sums)} of ${sums}`,
  'known errors found': `${labelled.filter((one) => !isTrap(one) && one.hits.length > 0).length} of ${labelled.filter((one) => !isTrap(one)).length}`,
  'traps reported': `${labelled.filter((one) => isTrap(one) && one.hits.length > 0).length} of ${labelled.filter(isTrap).length}`,
  'error-grade findings': errors.length,
  'judged true / false / not judged': `${judged.filter(({ verdict }) => verdict?.['verdict'] === 'true').length} / ${judged.filter(({ verdict }) => verdict?.['verdict'] === 'false').length} / ${judged.filter(({ verdict }) => verdict === undefined).length}`,
  'seconds for all': (files.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(1),
})
for (const { row, report } of checked)
  if (!kinds[row['kind']!]!.includes(kindOf(report.book))) console.log(`kind: ${row['file']} ${kindOf(report.book)} for ${row['kind']}`)
console.log(`kinds: ${[...Map.groupBy(checked, ({ report }) => kindOf(report.book))].map(([kind, list]) => `${kind} ${list.length}`).join(', ')}`)
for (const loss of losses) console.log(`lost: ${loss}`)
for (const { row, report } of checked)
  if (String(report.book.year ?? '') !== row['year']) console.log(`year: ${row['file']} ${report.book.year} for ${row['year']}`)
for (const { label } of labelled.filter((one) => !isTrap(one) && one.hits.length === 0))
  console.log(`not found: ${label['file']} p${label['page']} ${label['type']}`)
for (const { file, finding } of judged.filter(({ verdict }) => verdict === undefined))
  console.log(`not judged: ${file}\t${finding.check}\t${finding.place.page ?? ''}\t${finding.found ?? ''}`)
