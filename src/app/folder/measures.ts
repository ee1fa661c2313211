import type { FactKey } from '#core/key'

/** What is added up over the books of a folder: a name, and the keys it may be stated under, the first of them before the others. */
export interface ControlMeasure {
  readonly name: string
  readonly keys: readonly FactKey[]
}

/** The control totals of a year. */
export function measuresOf(year: number): readonly ControlMeasure[] {
  return measures.map(({ name, keys }) => ({ name, keys: keys.map((key) => ({ ...key, measure: 'amount', year })) }))
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
