import { amount, list } from '../grammar/slots.ts'
import { sentence } from '../grammar/sentence.ts'
import { classAmount, expenditureOf, usedClasses } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

const fiscal = { fund: 'fiscal' as const }

const total = sentence('{year}年财政拨款支出预算{total}，其中：{classes}。', {
  total: amount(expenditureOf(fiscal), '财政拨款支出预算'),
  classes: list(classAmount(fiscal), '，', usedClasses(fiscal)),
})

/** What the three funds together pay for by functional class, as Jiangsu explains it. */
export const fiscalExpenditure: Section = {
  id: 'fiscal-expenditure',
  title: '财政拨款支出预算情况说明',
  also: ['财政拨款支出情况说明'],
  sentences: [total],
  write: (scene) => paragraph([{ text: scene.unit }], total.write(scene)),
}
