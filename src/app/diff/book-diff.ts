import type { Fen } from '#core/money'
import type { PassageChange } from '#document/compare/compare-passages'
import type { TableChange } from '#document/compare/compare-tables'

/** Which of the two a side is, as it introduces itself. */
export interface SideName {
  readonly file: string
  readonly kind: 'ledger' | 'published'
  readonly title: string
  readonly unit: string
  readonly year: number | undefined
}

/** An amount of both sides; undefined where a published file does not state it. */
export interface Amounts {
  readonly before: Fen | undefined
  readonly after: Fen | undefined
}

/** One of the totals everyone asks for first. */
export interface Headline extends Amounts {
  readonly name: string
}

/** One change in budget language. `details` are the lines of the ledger it is made of; `moves` says how many changes it counts for. */
export interface Entry {
  readonly words: string
  readonly amounts?: Amounts
  readonly details: readonly string[]
  readonly moves: number
}

/** Changes of one sort, the largest first. */
export interface Group {
  readonly id: 'projects' | 'basic' | 'otherSpending' | 'transfers' | 'income' | 'lastYear' | 'figures' | 'targets' | 'staff' | 'texts'
  readonly title: string
  readonly entries: readonly Entry[]
}

/** How much each heading or fund moved in all. */
export interface Total extends Amounts {
  readonly code: string
  readonly name: string
}

export interface Totals {
  readonly functional: readonly Total[]
  readonly economic: readonly Total[]
  readonly fund: readonly Total[]
}

/** What could be compared where one side or both are published files. */
export interface Compared {
  readonly figures: number
  readonly table: boolean
  readonly prose: boolean
}

/** What moved between two books, and what of the printed book it touches. */
export interface BookDiff {
  readonly sides: readonly [SideName, SideName]
  readonly headlines: readonly Headline[]
  readonly groups: readonly Group[]
  readonly totals: Totals
  readonly tables: readonly TableChange[]
  readonly passages: readonly PassageChange[]
  /** Of two that are not both ledgers: how many figures both state, and whether tables and prose of both were compared. */
  readonly compared?: Compared
  /** What the reader should know of the comparison itself. */
  readonly remarks: readonly string[]
}

/** How many changes, tables, cells and sentences. */
export function countsOf({ groups, tables, passages }: BookDiff) {
  return {
    moves: groups.reduce((sum, { entries }) => sum + entries.reduce((all, { moves }) => all + moves, 0), 0),
    tables: tables.filter(({ kind }) => kind === 'table').length,
    charts: tables.filter(({ kind }) => kind === 'chart').length,
    cells: tables.reduce((sum, { cells }) => sum + cells.length, 0),
    passages: passages.length,
  }
}

/** Whether nothing at all differs. */
export function isSame(diff: BookDiff): boolean {
  const { moves, cells, passages } = countsOf(diff)
  return moves + cells + passages === 0
}

/** That nothing differs is said of what was compared, and of nothing else. */
function sameWords(compared: Compared | undefined): string {
  if (compared === undefined) return '两本预算没有差别。'
  const { figures, table, prose } = compared
  if (figures === 0 && !table && !prose) return '两方没有可以相比的内容。'
  const what = [figures > 0 ? `${figures} 个数据` : '', table ? '表格' : '', prose ? '说明文字' : ''].filter((text) => text !== '').join('、')
  return `没有差别（比较了${what.startsWith('表') || what.startsWith('说') ? '' : ' '}${what}）。`
}

/** The first line of every report: how much moved, and how much of the book it touches. */
export function summaryOf(diff: BookDiff): string {
  const { moves, tables, charts, cells, passages } = countsOf(diff)
  if (isSame(diff)) return sameWords(diff.compared)
  const ledgers = diff.sides.every(({ kind }) => kind === 'ledger')
  const places = [tables > 0 ? `${tables} 张表` : '', charts > 0 ? `${charts} 张图` : ''].filter((text) => text !== '').join('、')
  const touched = [cells > 0 ? `${places} ${cells} 个单元格` : '', passages > 0 ? `${passages} 句文字` : ''].filter((text) => text !== '').join('、')
  return `共 ${moves} 处${ledgers ? '台账' : '数据'}变动，${touched === '' ? '印出的预算没有变化' : `涉及 ${touched}`}。`
}
