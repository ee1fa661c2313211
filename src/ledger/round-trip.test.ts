import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetItems, procurementKinds, type Book, type BookReason, type ExpenditureLine, type LineFund, type Overall } from '#core/book'
import { fen, sumFen, type Fen } from '#core/money'
import { exact } from './balance.ts'
import { readLedger } from './read-ledger.ts'
import { fundWords, kindWords } from './words.ts'
import { writeLedger } from './write-ledger.ts'

const funds = Object.keys(fundWords) as LineFund[]
const hostile = fc.constantFrom(
  'null',
  'true',
  '~',
  '1.50',
  '0x1F',
  '2024-01-01',
  '# 号',
  '- 横线',
  '甲: 乙',
  '"引"',
  "'",
  '{',
  '[1, 2]',
  '&a',
  '*a',
  '%',
  '@',
  '甲\n乙',
  '!!str 甲',
  '---',
  ',',
  '<<',
  '1e5',
  '007',
  '__proto__',
  'constructor',
)
// U+FFFD is what a reader puts for bytes it could not decode, so no book holds it.
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\uFFFD', '').trim()),
  hostile,
)
const word = words.filter((text) => text !== '')
const amount: fc.Arbitrary<Fen> = fc.bigInt(0n, 10n ** 17n).map(fen)
const functional = fc.integer({ min: 0, max: 999_999 }).map((rest) => `2${String(rest).padStart(6, '0')}`)
const economic = fc.integer({ min: 0, max: 9_999 }).map((rest) => `3${String(rest).padStart(4, '0')}`)
const code = fc.stringMatching(/^[A-Za-z0-9]{1,21}$/)

const project = fc.record(
  {
    code,
    name: word,
    category: words,
    objective: words,
    transfer: fc.constant(true as const),
    indicators: fc.array(fc.record({ level1: words, level2: words, name: words, operator: words, value: words, unit: words, weight: words }), { maxLength: 3 }),
  },
  { requiredKeys: ['code', 'name', 'category', 'objective', 'indicators'] },
)

const cells = { level1: words, level2: words, name: words, operator: words, value: words, unit: words, weight: words }

/** Single purchases, services and overall targets, each of them or none: a book need not have them. */
function lists(codes: readonly string[], total: bigint): fc.Arbitrary<Pick<Book, 'purchases' | 'purchasedServices' | 'overall'>> {
  const ofProject = fc.constantFrom('', ...codes)
  const purchase = fc.record({
    what: word,
    catalogueCode: words,
    catalogueName: words,
    kind: fc.constantFrom(...procurementKinds),
    project: ofProject,
    fund: fc.constantFrom(...funds),
    amount,
  })
  const service = fc.record({ what: word, level1: words, level2: words, level3: words, project: ofProject, amount })
  const share = fc.bigInt(0n, total / 10n).map(fen)
  const tasks = fc.uniqueArray(fc.record({ name: word, content: words, fiscal: share, other: share }), { selector: ({ name }) => name, maxLength: 3 })
  const overall = fc.tuple(word, tasks, fc.array(fc.record({ task: fc.nat(), ...cells }), { maxLength: 3 })).map(([objective, all, drawn]): Overall => ({
    objective,
    tasks: all,
    indicators: all.length === 0 ? [] : drawn.map((each) => ({ ...each, task: all[each.task % all.length]!.name })),
  }))
  return fc.record(
    {
      purchases: fc.array(purchase, { minLength: 1, maxLength: 4 }),
      purchasedServices: fc.array(service, { minLength: 1, maxLength: 3 }),
      overall,
    },
    { requiredKeys: [] },
  )
}

function line(codes: readonly string[]): fc.Arbitrary<ExpenditureLine> {
  const kinds = (Object.keys(kindWords) as ExpenditureLine['kind'][]).filter((kind) => kind !== 'project' || codes.length > 0)
  return fc
    .record({
      functional,
      economic,
      open: fc.boolean(),
      fund: fc.constantFrom(...funds),
      kind: fc.constantFrom(...kinds),
      pick: fc.nat(),
      carryOver: fc.boolean(),
      amount,
    })
    .map(({ open, pick, ...rest }) => ({
      ...rest,
      economic: open && rest.kind !== 'basic' ? '' : rest.economic,
      project: rest.kind === 'project' ? codes[pick % codes.length]! : '',
    }))
}

/** What makes the lines and carry-over out balance, so that an invented book is one that may exist. */
function incomeFor(lines: readonly ExpenditureLine[], carryOut: Book['carryOut']): Book['income'] {
  return funds.map((source) => ({
    source,
    amount: fen([...lines.filter((each) => !each.carryOver), ...carryOut].filter(({ fund }) => fund === source).reduce((sum, each) => sum + each.amount, 0n)),
  }))
}

const dictionary = (keys: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.tuple(keys, words), { selector: ([key]) => key, maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Record<string, string>)
const section = (name: 'revenue' | 'expenditure' | 'professional') =>
  fc.uniqueArray(fc.record({ section: fc.constant(name), term: words, text: words }), { selector: ({ term }) => term, maxLength: 3 })

const license: fc.Arbitrary<NonNullable<Book['license']>> = fc.record(
  { name: fc.stringMatching(/^[-A-Za-z0-9._]{1,12}$/), title: word, path: fc.webUrl() },
  { requiredKeys: ['name'] },
)

const parts = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  template: word,
  unit: fc.record({
    name: word,
    code: words,
    nature: fc.constantFrom('agency', 'civilServiceLike', 'institution'),
    department: words,
    kind: fc.constantFrom('department', 'unit'),
    level: words,
    duties: fc.array(words, { maxLength: 3 }),
    offices: fc.array(fc.record({ name: words, duties: words }), { maxLength: 3 }),
    staffing: fc.uniqueArray(fc.record({ name: word, count: fc.nat({ max: 9_999_999 }) }), { selector: ({ name }) => name, maxLength: 3 }),
    subordinates: fc.array(words, { maxLength: 3 }),
  }),
  projects: fc.uniqueArray(project, { selector: (each) => each.code, maxLength: 3 }),
  carryOut: fc.array(fc.record({ fund: fc.constantFrom(...funds), amount }), { maxLength: 3 }),
  lastYear: fc.record({
    lines: fc.array(fc.record({ functional, fund: fc.constantFrom(...funds), amount }), { maxLength: 5 }),
    threePublic: fc.record({ overseas: amount, vehiclePurchase: amount, vehicleOperation: amount, reception: amount }),
    agencyOperation: amount,
  }),
  procurement: fc.record({ goods: amount, works: amount, services: amount }),
  assets: fc.dictionary(fc.constantFrom(...assetItems.slice(1)), fc.nat({ max: 999_999_999 }), { noNullPrototype: true }),
  glossary: fc.tuple(section('revenue'), section('expenditure'), section('professional')).map((sections) => sections.flat()),
  functionalNames: dictionary(functional),
  economicNames: dictionary(economic),
  descriptions: dictionary(functional),
  license: fc.option(license, { nil: undefined }),
})

const driver = fc
  .record({
    kind: fc.constantFrom('people' as const, 'standard' as const, 'project' as const, 'oneOff' as const, 'transfer' as const, 'other' as const),
    words: word.filter((text) => !/[。\n]/.test(text) && text.length < 60),
    amount: fc.option(fc.bigInt(-(10n ** 15n), 10n ** 15n).map(fen), { nil: undefined }),
    people: fc.option(fc.integer({ min: -99_999, max: 99_999 }), { nil: undefined }),
  })
  .map(({ amount, people, ...rest }) => ({ ...rest, ...(amount === undefined ? {} : { amount }), ...(people === undefined ? {} : { people }) }))
/** Why something changed: a text, or at least one driver. */
const why: fc.Arbitrary<Omit<BookReason, 'about'>> = fc.oneof(
  words.map((text) => ({ text })),
  fc.array(driver, { minLength: 1, maxLength: 3 }).map((drivers) => ({ text: '', drivers })),
)

const withLines: fc.Arbitrary<Book> = parts.chain((rest) =>
  fc
    .record({
      lines: fc.array(line(rest.projects.map((each) => each.code)), { maxLength: 8 }),
      reasons: fc.array(why, { minLength: 20, maxLength: 20 }),
    })
    .map(({ lines, reasons }) => {
      const { license: terms, ...known } = rest
      const about = [...new Set(['threePublic', ...[...lines, ...rest.lastYear.lines].map((each) => each.functional), 'total'])]
      return {
        ...known,
        ...(terms === undefined ? {} : { license: terms }),
        lines,
        income: incomeFor(lines, rest.carryOut),
        reasons: about.map((each, index) => ({ about: each, ...(reasons[index] ?? { text: '' }) })),
      }
    }),
)

const book: fc.Arbitrary<Book> = withLines.chain((rest) =>
  lists(
    rest.projects.map((each) => each.code),
    sumFen(rest.lines.map((each) => each.amount)),
  ).map((more) => ({ ...rest, ...more, ...(more.purchases === undefined ? {} : { procurement: sumsOf(more.purchases) }) })),
)

function sumsOf(purchases: NonNullable<Book['purchases']>): Book['procurement'] {
  const sum = (kind: string) => sumFen(purchases.filter((each) => each.kind === kind).map((each) => each.amount))
  return { goods: sum('goods'), works: sum('works'), services: sum('services') }
}

describe('the ledger both ways', () => {
  it('reads back the very book it wrote, whatever words it holds', () => {
    fc.assert(
      fc.property(book, (written) => {
        expect(readLedger(writeLedger(written))).toEqual({ book: written })
      }),
      { numRuns: 300 },
    )
  })

  it('writes the same bytes again after reading', () => {
    fc.assert(
      fc.property(book, (written) => {
        const files = writeLedger(written)
        const read = readLedger(files)
        expect('book' in read && writeLedger(read.book)).toEqual(files)
      }),
      { numRuns: 50 },
    )
  })

  it('prints amounts without loss and without needless digits', () => {
    expect([1n, 500_000n, 12_340_000n, 12_345_678n, 0n].map((each) => exact(fen(each)))).toEqual(['0.000001', '0.50', '12.34', '12.345678', '0.00'])
  })
})
