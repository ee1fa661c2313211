import { keyId, type FactKey } from '#core/key'
import { controlOf, isWholeBook, type FolderBook } from './books.ts'

/** One figure added up over the books of a folder: the control total a finance bureau compares with its own. */
export interface ControlTotal {
  readonly year: number
  readonly kind: 'budget' | 'final'
  readonly name: string
  readonly key: string
  /** How many books state it, of how many there are. */
  readonly books: number
  readonly of: number
  readonly micro: bigint
}

const measures: readonly { readonly name: string; readonly keys: readonly Omit<FactKey, 'measure' | 'year'>[] }[] = [
  { name: '收入总计', keys: [{ concept: 'revenue', item: 'total' }] },
  { name: '支出合计', keys: [{ concept: 'expenditure' }] },
  { name: '基本支出', keys: [{ concept: 'expenditure', part: 'basic' }] },
  { name: '项目支出', keys: [{ concept: 'expenditure', part: 'project' }] },
  { name: '财政拨款支出', keys: [{ concept: 'expenditure', fund: 'fiscal' }] },
  {
    name: '一般公共预算支出',
    keys: [
      { concept: 'expenditure', fund: 'generalPublic', vintage: 'current' },
      { concept: 'expenditure', fund: 'generalPublic' },
    ],
  },
  {
    name: '政府性基金预算支出',
    keys: [
      { concept: 'expenditure', fund: 'governmentFunds', vintage: 'current' },
      { concept: 'expenditure', fund: 'governmentFunds' },
    ],
  },
  {
    name: '国有资本经营预算支出',
    keys: [
      { concept: 'expenditure', fund: 'stateCapital', vintage: 'current' },
      { concept: 'expenditure', fund: 'stateCapital' },
    ],
  },
  { name: '“三公”经费', keys: [{ concept: 'threePublic', item: 'total' }] },
]

/** The control totals of a folder, by year and kind; `inside` are books of units that a department's book already holds. */
export function totalsOf(books: readonly FolderBook[], inside: ReadonlySet<FolderBook>): readonly ControlTotal[] {
  const counted = oncePerUnit(books.filter((book) => isWholeBook(book) && !inside.has(book)))
  const groups = Map.groupBy(counted, ({ year, digest }) => `${year}|${digest.isFinal ? 'final' : 'budget'}`)
  return [...groups.values()].flatMap((group) => {
    const { year, digest } = group[0]!
    return measures.flatMap(({ name, keys }): readonly ControlTotal[] => {
      const stated = group.flatMap((book) => {
        const own = keys.map((key) => controlOf(book, { ...key, measure: 'amount', year })).find((control) => control !== undefined)
        return own === undefined ? [] : [own]
      })
      if (stated.length === 0) return []
      const micro = stated.reduce((sum, { figure }) => sum + figure.micro, 0n)
      return [
        {
          year,
          kind: digest.isFinal ? 'final' : 'budget',
          name,
          key: keyId({ ...keys[0]!, measure: 'amount', year }),
          books: stated.length,
          of: group.length,
          micro,
        },
      ]
    })
  })
}

/** A unit that is there twice is counted once. */
function oncePerUnit(books: readonly FolderBook[]): readonly FolderBook[] {
  const seen = new Set<string>()
  return books.filter(({ unit, year, outcome }) => {
    const id = `${unit}|${year}|${outcome.summary.kind}`
    return !seen.has(id) && seen.add(id)
  })
}
