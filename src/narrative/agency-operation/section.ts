import type { FactKey } from '#core/key'
import { amount, comparison, reason } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, type Section } from '../section.ts'

const keyOf = ({ year }: Scene): FactKey => ({ concept: 'agencyOperation', measure: 'amount', year })

const total = sentence('机关运行经费财政拨款预算{amount}[，{comparison}]。[主要(是|原因是){reason}。]', {
  amount: amount(keyOf, '机关运行经费'),
  comparison: comparison(keyOf, '机关运行经费'),
  reason: reason(keyOf, () => 'agencyOperation'),
})

/** （一）机关运行经费安排情况. An institution has none; then the book says so. */
export const agencyOperation: Section = {
  id: 'agency-operation',
  title: '机关运行经费安排情况',
  also: ['机关运行经费', '机关运行经费情况', '机关运行经费安排情况说明'],
  sentences: [total],
  write: (scene) =>
    scene.figures.book.unit.nature === 'institution'
      ? paragraph([{ text: `${scene.unit}为事业单位，${scene.year}年没有安排机关运行经费。` }])
      : paragraph([{ text: `${scene.year}年${scene.unit}` }], total.write(scene)),
}
