import type { FactKey, Fund } from '#core/key'
import { amount, comparison, list, reason } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { classAmount, className, expenditureOf, usedClasses } from '../lists.ts'
import { writeChart, type ChartKind } from '../chart.ts'
import { paragraph, type Section } from '../section.ts'

const fiscalTotal = ({ year }: Scene): FactKey => ({ concept: 'revenue', measure: 'amount', year, item: 'total', fund: 'fiscal' })
const current = (source: Fund) => amount(({ year }) => ({ concept: 'revenue', measure: 'amount', year, item: source }), '当年拨款收入')
const carried = (fund: Fund) => amount(({ year }) => ({ concept: 'revenue', measure: 'amount', year, item: 'carryOver', fund }), '上年结转')

const total = sentence('{year}年财政拨款收支总预算{total}[，{comparison}][，主要(是|原因是){reason}]。', {
  total: amount(fiscalTotal, '财政拨款收支总预算'),
  comparison: comparison(fiscalTotal, '财政拨款收支总预算'),
  reason: reason(fiscalTotal, () => 'total'),
})

const income = sentence(
  '收入包括：一般公共预算当年拨款收入{gp}，上年结转{gpCarried}；政府性基金预算当年拨款收入{gf}，上年结转{gfCarried}；国有资本经营预算当年拨款收入{sc}，上年结转{scCarried}。',
  {
    gp: current('generalPublic'),
    gpCarried: carried('generalPublic'),
    gf: current('governmentFunds'),
    gfCarried: carried('governmentFunds'),
    sc: current('stateCapital'),
    scCarried: carried('stateCapital'),
  },
)

const spending = sentence('支出包括：{classes}。', { classes: list(classAmount({ fund: 'fiscal' }), '，', usedClasses({ fund: 'fiscal' })) })

const byClass: ChartKind = {
  caption: '{year}年财政拨款支出预算图',
  label: className,
  key: expenditureOf({ fund: 'fiscal' }),
  entries: usedClasses({ fund: 'fiscal' }),
}

/** 四、财政拨款收支预算情况的总体说明. */
export const appropriation: Section = {
  id: 'appropriation',
  title: '财政拨款收支预算情况的总体说明',
  also: ['财政拨款收支预算总体情况说明', '财政拨款收支总体情况说明'],
  sentences: [total, income, spending],
  charts: [byClass],
  write: (scene) => [...paragraph([{ text: scene.unit }], total.write(scene), income.write(scene), spending.write(scene)), ...writeChart(byClass, scene)],
}
