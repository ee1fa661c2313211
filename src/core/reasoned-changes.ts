import { atomsOf, belongs } from './atoms.ts'
import type { Book } from './book.ts'
import type { FactKey } from './key.ts'
import { fen, type Fen } from './money.ts'

/** A change that the book gives a reason for, to the fen. `about` names it as a reason does. */
export interface ReasonedChange {
  readonly about: string
  readonly before: Fen
  readonly after: Fen
}

const wholes: readonly (readonly [string, Omit<FactKey, 'measure' | 'year'>])[] = [
  ['total', { concept: 'revenue', item: 'total', fund: 'fiscal' }],
  ['generalPublic', { concept: 'expenditure', fund: 'generalPublic', vintage: 'current' }],
  ['threePublic', { concept: 'threePublic', item: 'total' }],
  ['agencyOperation', { concept: 'agencyOperation' }],
]

/** Every change a reader will ask the reason of: the totals, and each heading of the general public budget. */
export function reasonedChanges(book: Book): readonly ReasonedChange[] {
  const atoms = atomsOf(book)
  const sum = (key: FactKey) => fen(atoms.reduce((total, atom) => (belongs(atom, key, book.year) ? total + atom.exact : total), 0n))
  const change = (about: string, of: Omit<FactKey, 'measure' | 'year'>): ReasonedChange => ({
    about,
    before: sum({ ...of, measure: 'amount', year: book.year - 1 }),
    after: sum({ ...of, measure: 'amount', year: book.year }),
  })
  const spent = [...book.lines, ...book.lastYear.lines].filter(({ fund, carryOver }) => fund === 'generalPublic' && carryOver !== true)
  const items = [...new Set(spent.map(({ functional }) => functional))].toSorted()
  return [
    ...wholes.filter(([about]) => about !== 'agencyOperation' || book.unit.nature !== 'institution').map(([about, of]) => change(about, of)),
    ...items.map((functional) => change(functional, { concept: 'expenditure', fund: 'generalPublic', vintage: 'current', functional })),
  ]
}
