import type { Figure } from './figure.ts'

/** A row of a table whose meaning only its own shape tells: its code and label if it has them, and its figures by column. */
export interface StatedRow<Where> {
  readonly code: string
  /** Codes of other classifications beside it (政府经济科目 beside 部门经济科目), where the table has them. */
  readonly others?: readonly string[]
  readonly label: string
  readonly figures: readonly (Figure | undefined)[]
  readonly place: Where
}

/** A table that no form claims: the words above each column, outermost first, and its rows. Columns without figures have an empty path. */
export interface StatedGrid<Where> {
  readonly title: string
  /** The words above its labels: which side of a two-sided table this is, and what its rows name. */
  readonly head: string
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly StatedRow<Where>[]
  readonly place: Where
}

/** A sum a table keeps: the cell of the whole and those of its parts, as row and column. */
export interface GridSum {
  readonly whole: readonly [number, number]
  readonly parts: readonly (readonly [number, number])[]
}

const totalWords = /^(?:合计|总计|小计|总\s*额|预算数合计|支出合计|收入合计)$/

/**
 * Sums that the shape of a table suggests: a column of totals is its sister columns together, a heading its headings one
 * level down, the row of totals its classes. They come in families (one column of totals, one level of headings),
 * because a family holds as a whole or was never meant.
 */
export function sumsOf<Where>(grid: StatedGrid<Where>): readonly (readonly GridSum[])[] {
  return [...columnSums(grid), ...rowSums(grid)].filter((family) => family.length > 0)
}

function isTotal(words: string | undefined): boolean {
  return words !== undefined && totalWords.test(words.replace(/\s+/g, ''))
}

/** For each header that has a column of totals: the other columns under it, groups by their own totals. */
function columnSums<Where>({ columns, rows }: StatedGrid<Where>): readonly (readonly GridSum[])[] {
  const prefixes = new Set(columns.flatMap((path) => path.map((_, depth) => path.slice(0, depth).join('|'))))
  return [...prefixes].flatMap((prefix) => {
    const depth = prefix === '' ? 0 : prefix.split('|').length
    const under = columns.flatMap((path, index) => (path.length > depth && path.slice(0, depth).join('|') === prefix ? [{ path, index }] : []))
    const total = under.find(({ path }) => path.length === depth + 1 && isTotal(path[depth]))
    if (total === undefined) return []
    const groups = [
      ...Map.groupBy(
        under.filter((entry) => entry !== total),
        ({ path }) => path[depth]!,
      ).values(),
    ]
    // A group gives its own total when it has one, else all its columns; what stands before the total is no part of it.
    const parts = groups
      .filter((group) => group[0]!.index > total.index)
      .flatMap((group) => {
        const own = group.find(({ path }) => isTotal(path[depth + 1]))
        return own === undefined ? group : [own]
      })
    return parts.length < 2 ? [] : [rows.map((_, row): GridSum => ({ whole: [row, total.index], parts: parts.map(({ index }) => [row, index]) }))]
  })
}

/** Sums down a column by code: items make a section, sections a class, classes the total. */
function rowSums<Where>({ columns, rows }: StatedGrid<Where>): readonly (readonly GridSum[])[] {
  const coded = rows.flatMap(({ code }, index) => (code === '' ? [] : [{ code, index }]))
  // A code that comes twice means several units or funds below each other; then no row is the child of another for certain.
  if (coded.length < 2 || new Set(coded.map(({ code }) => code)).size < coded.length) return []
  const total = rows.findIndex(({ code, label }) => code === '' && isTotal(label))
  const families = [3, 5, 7].map((length) => {
    const children = coded.filter(({ code }) => code.length === length)
    const wholes = length === 3 ? (total < 0 ? [] : [{ code: '', index: total }]) : coded.filter(({ code }) => code.length === length - 2)
    return wholes.flatMap((whole) => {
      const parts = children.filter(({ code }) => code.startsWith(whole.code))
      return parts.length === 0
        ? []
        : columns.flatMap((path, column) =>
            path.length === 0 ? [] : [{ whole: [whole.index, column] as const, parts: parts.map(({ index }) => [index, column] as const) }],
          )
    })
  })
  return families
}
