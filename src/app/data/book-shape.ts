import type { ReadBook } from '#checks/check'
import { sameDigits, type Figure, type Kind } from '#core/figure'
import type { StatedGrid, StatedRow } from '#core/grid'
import type { Classification } from '#core/heading'
import type { Concept, FactKey, Fund, Measure, Part } from '#core/key'
import type * as Stated from '#core/reading'
import type { Remark } from '#document/blocks'
import type { Box, Place } from '#document/place'
import { bool, digits, holding, length, list, maybe, natural, oneOf, orNull, record, text, yes, type Shape } from './shape.ts'

/** The first field of a book as data: what it is, and which edition of its fields. */
export const bookSchema = 'mingzhang-book-1'

/** A book as data: all that was read of it, with what the reader remarked. */
export interface BookData extends ReadBook {
  readonly schema: typeof bookSchema
  readonly remarks: readonly Remark[]
}

const box = record<Box>({ left: length, right: length, top: length, bottom: length })
const place = record<Place>({
  file: maybe(text),
  isLastYear: maybe(yes),
  page: maybe(natural),
  unruled: maybe(yes),
  line: maybe(natural),
  endLine: maybe(natural),
  table: maybe(text),
  row: maybe(natural),
  column: maybe(natural),
  quote: maybe(text),
  box: maybe(box),
})
const classification = oneOf<Classification>({ functional: true, departmentalEconomic: true, governmentEconomic: true, revenue: true })

const figure: Shape = holding(
  record<Figure>({ kind: oneOf<Kind>({ money: true, percent: true, count: true }), micro: digits, step: digits, text }),
  (value) => {
    const stated = value as Figure
    return sameDigits(stated) ? undefined : `micro、step 与原文“${stated.text}”对不上；micro 是多少个百万分之一（元、百分点、个），step 是末位的一个单位`
  },
)

const key = record<FactKey>({
  concept: oneOf<Concept>({
    revenue: true,
    expenditure: true,
    carryOut: true,
    outlay: true,
    threePublic: true,
    agencyOperation: true,
    procurement: true,
    purchasedService: true,
    task: true,
    asset: true,
    staff: true,
    project: true,
    indicator: true,
  }),
  measure: oneOf<Measure>({ amount: true, change: true, growth: true, share: true, count: true, weight: true, target: true }),
  year: natural,
  functional: maybe(text),
  economic: maybe(text),
  governmentEconomic: maybe(text),
  fund: maybe(
    oneOf<Fund>({ fiscal: true, generalPublic: true, governmentFunds: true, stateCapital: true, nonFiscal: true, specialAccount: true, ownFunds: true }),
  ),
  part: maybe(
    oneOf<Part>({
      basic: true,
      project: true,
      reserve: true,
      beyond: true,
      business: true,
      remittance: true,
      subsidy: true,
      personnel: true,
      operating: true,
    }),
  ),
  vintage: maybe(oneOf<'current'>({ current: true })),
  item: maybe(text),
  unit: maybe(text),
  project: maybe(text),
  indicator: maybe(text),
  entry: maybe(text),
  of: maybe(oneOf<'functional' | 'part' | 'item'>({ functional: true, part: true, item: true })),
})

const fact = record<Stated.Fact<Place>>({
  key,
  figure,
  blank: bool,
  place,
  scope: maybe(text),
  label: text,
  from: oneOf<Stated.Fact<Place>['from']>({ table: true, prose: true, targets: true }),
})

const table = record<Stated.StatedTable<Place>>({
  form: maybe(text),
  title: text,
  place,
  titlePlace: maybe(place),
  unitPlace: maybe(place),
  rows: natural,
  figures: natural,
  understood: maybe(natural),
  notes: list(text),
  above: maybe(list(text)),
  datedHeads: maybe(list(record<{ readonly text: string; readonly place: Place }>({ text, place }))),
  status: oneOf<Stated.StatedTable<Place>['status']>({ read: true, 'partly-read': true, 'by-meaning': true, 'by-shape': true, 'not-recognised': true }),
})

const row = record<StatedRow<Place>>({ code: text, others: maybe(list(text)), label: text, figures: list(orNull(figure)), place })
const grid = record<StatedGrid<Place>>({ title: text, head: text, columns: list(list(text)), rows: list(row), place })

const indicator = record<Stated.Indicator<Place>>({
  level1: text,
  level2: text,
  name: text,
  operator: text,
  value: text,
  unit: text,
  weight: text,
  place,
  doubts: list(text),
})

const project = record<Stated.StatedProject<Place>>({
  code: text,
  name: text,
  category: text,
  amount: maybe(figure),
  objective: text,
  indicators: list(indicator),
  place,
})

const evaluated = record<Stated.EvaluatedIndicator<Place>>({
  name: text,
  target: text,
  reached: text,
  weight: figure,
  score: figure,
  explanation: maybe(text),
  place,
})

const evaluation = record<Stated.Evaluation<Place>>({
  project: text,
  money: maybe(
    record<NonNullable<Stated.Evaluation<Place>['money']>>({
      budget: figure,
      spent: figure,
      rate: maybe(figure),
      weight: maybe(figure),
      score: maybe(figure),
      place,
    }),
  ),
  indicators: list(evaluated),
  total: maybe(record<NonNullable<Stated.Evaluation<Place>['total']>>({ weight: maybe(figure), score: figure, place })),
  doubts: list(text),
  place,
})

const definition = record<Stated.Definition<Place>>({
  term: text,
  text,
  path: maybe(record<NonNullable<Stated.Definition<Place>['path']>>({ className: text, sectionName: text, itemName: text })),
  code: maybe(text),
  place,
})

const sentence = record<Stated.Passage<Place>>({ text, section: text, place })

export const bookShape = record<BookData>({
  schema: oneOf<typeof bookSchema>({ [bookSchema]: true }),
  title: text,
  unit: maybe(text),
  year: maybe(natural),
  template: text,
  lacks: maybe(list(text)),
  remarks: list(record<Remark>({ message: text, place })),
  tables: list(table),
  facts: list(fact),
  before: maybe(list(fact)),
  grids: list(grid),
  headings: list(record<Stated.StatedHeading<Place>>({ classification, code: text, name: text, place, namePlace: maybe(place) })),
  projects: list(project),
  evaluations: maybe(list(evaluation)),
  reasons: list(record<Stated.Reason<Place>>({ key, label: text, text, place })),
  definitions: list(definition),
  titles: list(sentence),
  passages: list(sentence),
  labels: natural,
  unread: list(
    record<Stated.Unread<Place>>({
      text,
      why: text,
      place,
      of: maybe(record<Pick<Stated.Fact<Place>, 'key' | 'label' | 'scope'>>({ key, label: text, scope: maybe(text) })),
    }),
  ),
})
