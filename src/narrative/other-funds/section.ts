import type { FactKey } from '#core/key'
import { amount, list } from '../grammar/slots.ts'
import { sentence } from '../grammar/sentence.ts'
import { classAmount, usedClasses } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

function fundSection(fund: 'governmentFunds' | 'stateCapital', id: string, title: string, called: string, none: string): Section {
  const dimensions: Partial<FactKey> = { fund, vintage: 'current' }
  const total = sentence(
    `{year}年${called}支出{total}，其中：{classes}。`,
    {
      total: amount(({ year }) => ({ concept: 'expenditure', measure: 'amount', year, ...dimensions }), `${called}支出`),
      classes: list(classAmount(dimensions), '、', usedClasses(dimensions)),
    },
    `prose:${id}`,
  )
  return {
    id,
    title,
    also: [title.replace('的说明', '说明')],
    sentences: [total],
    write: (scene) =>
      total.write(scene) === undefined
        ? paragraph([{ text: `${scene.unit}${scene.year}年没有使用${none}安排的支出。` }])
        : paragraph([{ text: scene.unit }], total.write(scene)),
  }
}

/** 八、政府性基金预算支出情况的说明. */
export const governmentFunds = fundSection('governmentFunds', 'government-funds', '政府性基金预算支出情况的说明', '政府性基金预算', '政府性基金预算拨款')

/** 九、国有资本经营预算支出情况的说明. */
export const stateCapital = fundSection('stateCapital', 'state-capital', '国有资本经营预算支出情况的说明', '国有资本经营预算', '国有资本经营预算拨款')
