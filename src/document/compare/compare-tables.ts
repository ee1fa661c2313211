import { textOf, type Block, type Chart, type Table } from '../blocks.ts'
import { compact } from '../text.ts'
import { likeness } from './likeness.ts'
import { keyOf, linesOf, linesOfChart, type TableLine } from './table-lines.ts'

/** A printed cell that reads otherwise; '' where it is not printed at all. */
export interface CellChange {
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
  /** The whole row is new, or is not printed any more. */
  readonly line?: 'added' | 'dropped'
}

/** The cells of one table or chart that differ. */
export interface TableChange {
  readonly title: string
  readonly kind: 'table' | 'chart'
  readonly cells: readonly CellChange[]
}

/** What makes two printings the same text: identity, or less where two files of different making are compared. */
export type Same = (text: string) => string

interface Titled {
  readonly id: string
  readonly title: string
  readonly kind: TableChange['kind']
  readonly lines: readonly TableLine[]
}

/** Every cell of a table or chart whose text differs. Tables are matched by title, rows by their words, columns by their heads. */
export function compareTables(before: readonly Block[], after: readonly Block[], same: readonly [Same, Same]): readonly TableChange[] {
  const [old, now] = [titled(before, same[0]), titled(after, same[1])]
  const byTitle = now.map((b) => [take(old, (a) => a.id === b.id), b] as const)
  const pairs = byTitle.map(([a, b]) => [a ?? take(old, (other) => other.kind === b.kind && likeness(other.id, b.id) >= alikeTitles), b] as const)
  return [...pairs, ...old.map((a) => [a, undefined] as const)].flatMap(([a, b]) => {
    const cells = compareLines(a?.lines ?? [], b?.lines ?? [], same)
    const named = b ?? a
    return named === undefined || cells.length === 0 ? [] : [{ title: named.title, kind: named.kind, cells }]
  })
}

const alikeTitles = 0.6

function take<Item>(items: Item[], is: (item: Item) => boolean): Item | undefined {
  const at = items.findIndex(is)
  return at < 0 ? undefined : items.splice(at, 1)[0]
}

const number = /^(?:公开|附)?表?[\d一二三四五六七八九十]+表?[:：、.]?/

/** The tables and charts of a document; the second of one title is another table than the first. */
function titled(blocks: readonly Block[], same: Same): Titled[] {
  const times = new Map<string, number>()
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table' && block.kind !== 'chart') return []
    const title = block.caption ?? titleAbove(blocks, at)
    const bare = `${block.kind}|${compact(same(title)).replace(number, '')}`
    const time = (times.get(bare) ?? 0) + 1
    times.set(bare, time)
    return [{ id: time === 1 ? bare : `${bare}|${time}`, title, kind: block.kind, lines: lines(block) }]
  })
}

function lines(block: Table | Chart): readonly TableLine[] {
  return block.kind === 'table' ? linesOf(block) : linesOfChart(block)
}

/** The nearest short line above a table that speaks of a table. */
function titleAbove(blocks: readonly Block[], at: number): string {
  for (const block of blocks.slice(Math.max(0, at - 6), at).toReversed()) {
    if (block.kind === 'table' || block.kind === 'chart' || block.kind === 'picture') break
    const text = block.kind === 'list' ? '' : textOf(block.runs).trim()
    if (text.length <= 40 && /表/.test(text) && !/^附?表[\d一二三四五六七八九十]*$/.test(compact(text))) return text
  }
  return '（没有标题的表格）'
}

function compareLines(before: readonly TableLine[], after: readonly TableLine[], same: readonly [Same, Same]): readonly CellChange[] {
  const printed = new Set<unknown>()
  return pairLines(before, after, same).flatMap(([a, b]) => {
    const columns = columnsOf(a, b, same)
    return columns.flatMap(({ column, from, to }): readonly CellChange[] => {
      const [old, now] = [from === undefined ? undefined : a?.cells.get(from), to === undefined ? undefined : b?.cells.get(to)]
      if (same[0](old?.text ?? '') === same[1](now?.text ?? '')) return []
      const owner = now?.owner ?? old?.owner
      if (owner !== undefined && printed.has(owner)) return []
      printed.add(owner)
      return [
        {
          row: (b ?? a)!.label,
          column,
          before: old?.text ?? '',
          after: now?.text ?? '',
          ...(a === undefined ? { line: 'added' } : b === undefined ? { line: 'dropped' } : {}),
        },
      ]
    })
  })
}

interface ColumnPair {
  readonly column: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Columns of two rows side by side, under the later words: by all words above them, or by the last of them where these are the only two of that name. */
function columnsOf(a: TableLine | undefined, b: TableLine | undefined, same: readonly [Same, Same]): readonly ColumnPair[] {
  const old = new Map([...(a?.cells.keys() ?? [])].map((column) => [same[0](column), column]))
  const leaves = Map.groupBy(old.keys(), leafOf)
  const now = new Map([...(b?.cells.keys() ?? [])].map((column) => [same[1](column), column]))
  const found = [...now].map(([id, to]): ColumnPair => {
    const alike = (leaves.get(leafOf(id)) ?? []).filter((other) => !now.has(other))
    const from = old.has(id) ? id : alike.length === 1 ? alike[0] : undefined
    const column = from === undefined ? undefined : old.get(from)
    if (from !== undefined) old.delete(from)
    return { column: to, from: column, to }
  })
  return [...found, ...[...old.values()].map((from) => ({ column: from, from, to: undefined }))]
}

function leafOf(column: string): string {
  return column.slice(column.lastIndexOf('·') + 1)
}

type Pair = readonly [TableLine | undefined, TableLine | undefined]

/** Rows with the same words are one row; of the rest, those most alike, if they share enough. Order does not matter. */
function pairLines(before: readonly TableLine[], after: readonly TableLine[], same: readonly [Same, Same]): readonly Pair[] {
  const open = Map.groupBy(before, (line) => keyOf(line, same[0]))
  const exact = after.map((line): Pair => [open.get(keyOf(line, same[1]))?.shift(), line])
  const left = [...open.values()].flat()
  const taken = mostAlike(
    left,
    exact.flatMap(([a, b]) => (a === undefined ? [b!] : [])),
    same,
  )
  const pairs = exact.map(([a, b]): Pair => [a ?? taken.get(b!), b])
  const used = new Set(taken.values())
  return [...pairs, ...left.filter((line) => !used.has(line)).map((line): Pair => [line, undefined])]
}

const enough = 0.34
/** Beyond this many comparisons the rows are simply other rows. */
const mostComparisons = 40_000

function mostAlike(before: readonly TableLine[], after: readonly TableLine[], same: readonly [Same, Same]): ReadonlyMap<TableLine, TableLine> {
  const taken = new Map<TableLine, TableLine>()
  if (before.length * after.length > mostComparisons) return taken
  const scores = after.flatMap((b, at) => before.map((a, from) => ({ a, b, score: lineLikeness(a, b, same), apart: Math.abs(at - from) })))
  const used = new Set<TableLine>()
  for (const { a, b, score } of scores.toSorted((x, y) => y.score - x.score || x.apart - y.apart)) {
    if (score < enough || taken.has(b) || used.has(a)) continue
    taken.set(b, a)
    used.add(a)
  }
  return taken
}

/** The share of the cells of two rows that say the same. */
function lineLikeness(a: TableLine, b: TableLine, same: readonly [Same, Same]): number {
  const filled = columnsOf(a, b, same)
    .map(({ from, to }) => [from === undefined ? '' : same[0](a.cells.get(from)!.text), to === undefined ? '' : same[1](b.cells.get(to)!.text)] as const)
    .filter(([x, y]) => x !== '' || y !== '')
  return filled.length === 0 ? 0 : filled.filter(([x, y]) => x === y).length / filled.length
}
