import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkDocument, type CheckReport } from '#app/check-document'
import { readBytes } from '#app/read-bytes'
import { plain, textOf, type Block, type Document } from '#document/blocks'
import { templates } from '#templates/registry'
import { drawsFrom, type Draws } from './seeds/draws.ts'
import { digitChanged } from './seeds/mistype.ts'

/**
 * Published books of other places with one digit of one figure changed: what share of such slips is told, in prose and in tables. Much of
 * what a book states it states only once, and nothing can tell a slip there; the misses printed with --missed show what that is.
 */
const { values: options } = parseArgs({
  options: { 'per-file': { type: 'string', default: '6' }, only: { type: 'string', default: '' }, missed: { type: 'boolean', default: false } },
})
const folder = new URL('../../shared/corpus/', import.meta.url)

/** A figure that may be mistyped: where it stands, and the document with another one there. */
interface Figure {
  readonly text: string
  readonly said: string
  readonly mistyped: (to: string) => Document
}

interface Tally {
  tried: number
  told: number
  causes: number
}

const tallies: Readonly<Record<'prose' | 'tables', Tally>> = { prose: { tried: 0, told: 0, causes: 0 }, tables: { tried: 0, told: 0, causes: 0 } }
const missed: string[] = []

function checked(document: Document): CheckReport | undefined {
  const report = checkDocument({ status: 'read', document }, templates)
  return report.status === 'refused' ? undefined : report
}

function withBlock(document: Document, at: number, block: Block): Document {
  return { ...document, blocks: document.blocks.with(at, block) }
}

function proseFigures(document: Document): readonly Figure[] {
  return document.blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph') return []
    const said = textOf(block.runs)
    return block.runs.flatMap((run, index) =>
      [...run.text.matchAll(/\d[\d,]*\.\d+(?=\s*(?:万元|元|%|％))/g)].map(({ 0: text, index: from }): Figure => {
        const words = (to: string) => run.text.slice(0, from) + to + run.text.slice(from + text.length)
        return { text, said, mistyped: (to) => withBlock(document, at, { ...block, runs: block.runs.with(index, { ...run, text: words(to) }) }) }
      }),
    )
  })
}

function tableFigures(document: Document): readonly Figure[] {
  return document.blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return []
    return block.rows.flatMap((row, rowAt) =>
      row.cells.flatMap((cell, cellAt): Figure[] => {
        const text = textOf(cell.runs).trim()
        if (!/^\d[\d,]*\.\d+$/.test(text) || !/[1-9]/.test(text)) return []
        const cells = (to: string) => row.cells.with(cellAt, { ...cell, runs: plain(to) })
        const said = row.cells.map(({ runs }) => textOf(runs).trim()).join('|')
        return [{ text, said, mistyped: (to) => withBlock(document, at, { ...block, rows: block.rows.with(rowAt, { ...row, cells: cells(to) }) }) }]
      }),
    )
  })
}

function tryOne(family: 'prose' | 'tables', file: string, known: ReadonlySet<string>, { text, said, mistyped }: Figure, draws: Draws): void {
  const to = digitChanged(text, draws)
  const report = to === undefined ? undefined : checked(mistyped(to))
  if (report === undefined) return
  const fresh = report.findings.map(({ message, severity }) => severity !== 'info' && !known.has(message))
  const tally = tallies[family]
  tally.tried += 1
  if (fresh.includes(true)) tally.told += 1
  else missed.push(`${family} ${file} ${text} → ${to}: ${said.slice(0, 120)}`)
  tally.causes += report.causes.filter(({ findings }) => findings.some((at) => fresh[at])).length
}

if (!existsSync(folder)) throw new Error('The published books are not here: ../shared/corpus')
for (const file of readdirSync(folder).filter((name) => /^(?!neg).*\.(?:pdf|html)$/.test(name) && name.includes(options.only))) {
  // One book in memory at a time.
  // oxlint-disable-next-line no-await-in-loop
  const read = await readBytes(readFileSync(new URL(file, folder)))
  const clean = read.status === 'refused' ? undefined : checked(read.document)
  if (read.status === 'refused' || clean === undefined) continue
  const known = new Set(clean.findings.map(({ message }) => message))
  const draws = drawsFrom(file.length)
  const figures = { prose: proseFigures(read.document), tables: tableFigures(read.document) }
  for (const family of ['prose', 'tables'] as const)
    for (let at = 0; at < Number(options['per-file']) && figures[family].length > 0; at++) tryOne(family, file, known, draws.one(figures[family]), draws)
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
console.table(
  Object.fromEntries(
    Object.entries(tallies).map(([family, { tried, told, causes }]) => [
      family,
      { slips: tried, told: percent(told, tried), 'causes a slip': (causes / Math.max(1, told)).toFixed(2) },
    ]),
  ),
)
if (options.missed) console.log(missed.join('\n'))
