import fc from 'fast-check'
import { assetItems, procurementKinds, threePublicItems, type Book } from '#core/book'
import { fen } from '#core/money'
import { exampleBook } from './example.ts'

/** A book with one thing changed. */
export type Change = (book: Book) => Book
const amount = fc.bigInt({ min: 0n, max: 99_999_999n }).map(fen)
const of = <Entry>(list: readonly Entry[], index: number, change: (entry: Entry) => Entry) => list.with(index, change(list[index]!))

/** Every single amount and count of a ledger, changed to any other value. */
export const amountChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat({ max: exampleBook.lines.length - 1 }), amount).map(([at, to]): Change => (book) => ({
    ...book,
    lines: of(book.lines, at, (line) => ({ ...line, amount: to })),
  })),
  fc.tuple(fc.nat({ max: exampleBook.lastYear.lines.length - 1 }), amount).map(([at, to]): Change => (book) => ({
    ...book,
    lastYear: { ...book.lastYear, lines: of(book.lastYear.lines, at, (line) => ({ ...line, amount: to })) },
  })),
  fc.tuple(fc.constantFrom(...threePublicItems), amount).map(([item, to]): Change => (book) => ({
    ...book,
    lastYear: { ...book.lastYear, threePublic: { ...book.lastYear.threePublic, [item]: to } },
  })),
  amount.map((to): Change => (book) => ({ ...book, lastYear: { ...book.lastYear, agencyOperation: to } })),
  fc.tuple(fc.constantFrom(...procurementKinds), amount).map(([kind, to]): Change => (book) => ({ ...book, procurement: { ...book.procurement, [kind]: to } })),
  fc.tuple(fc.constantFrom(...assetItems.slice(1)), fc.nat({ max: 999 })).map(([item, to]): Change => (book) => ({
    ...book,
    assets: { ...book.assets, [item]: to },
  })),
  fc.tuple(fc.nat({ max: exampleBook.unit.staffing.length - 1 }), fc.nat({ max: 999 })).map(([at, to]): Change => (book) => ({
    ...book,
    unit: { ...book.unit, staffing: of(book.unit.staffing, at, (entry) => ({ ...entry, count: to })) },
  })),
)

const words = fc.constantFrom('甲方案', '新的写法，比以前长一些', '按新的标准执行')
const at = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 })

/** Lines and projects that come and go, money that moves between lines, other targets and other words. */
export const structuralChange: fc.Arbitrary<Change> = fc.oneof(
  at(exampleBook.lines).map((index): Change => (book) => ({ ...book, lines: book.lines.toSpliced(Math.min(index, book.lines.length - 1), 1) })),
  fc.tuple(at(exampleBook.lines), fc.constantFrom('30201', '30227', '30399'), amount).map(([index, economic, to]): Change => (book) => ({
    ...book,
    lines: [...book.lines, { ...book.lines[index % book.lines.length]!, kind: 'basic', project: '', economic, amount: to }],
  })),
  at(exampleBook.projects).map((index): Change => (book) => {
    const gone = book.projects[index % Math.max(1, book.projects.length)]?.code
    return {
      ...book,
      projects: book.projects.filter(({ code }) => code !== gone),
      lines: book.lines.filter(({ project }) => project !== gone || project === ''),
    }
  }),
  fc.tuple(at(exampleBook.lines), at(exampleBook.lines), fc.bigInt({ min: 1n, max: 20_000n })).map(([from, to, by]): Change => (book) => ({
    ...book,
    lines: book.lines.map((line, index) => {
      const moved = (index === from % book.lines.length ? -by * 10_000n : 0n) + (index === to % book.lines.length ? by * 10_000n : 0n)
      return { ...line, amount: fen(line.amount + moved) }
    }),
  })),
  fc.tuple(at(exampleBook.projects), fc.nat({ max: 4 }), fc.constantFrom('7', '85', '100')).map(([index, indicator, value]): Change => (book) => ({
    ...book,
    projects: book.projects.map((project, own) =>
      own === index ? { ...project, indicators: project.indicators.map((each, place) => (place === indicator ? { ...each, value } : each)) } : project,
    ),
  })),
  fc.tuple(at(exampleBook.projects), words).map(([index, objective]): Change => (book) => ({
    ...book,
    projects: book.projects.map((project, own) => (own === index ? { ...project, objective } : project)),
  })),
  fc.tuple(at(exampleBook.reasons), words).map(([index, text]): Change => (book) => ({
    ...book,
    reasons: book.reasons.map((reason, own) => (own === index ? { ...reason, text } : reason)),
  })),
  fc.tuple(at(exampleBook.unit.duties), words).map(([index, duty]): Change => (book) => ({
    ...book,
    unit: { ...book.unit, duties: of(book.unit.duties, index, () => `${duty}。`) },
  })),
)

/** One change or several at once. */
export const anyChanges: fc.Arbitrary<Change> = fc.array(fc.oneof(amountChange, structuralChange), { minLength: 1, maxLength: 6 }).map(
  (changes): Change =>
    (book) =>
      changes.reduce((changed, change) => change(changed), book),
)
