import { amount, list } from '../grammar/slots.ts'
import { sentence } from '../grammar/sentence.ts'
import { classAmount, sourceAmount, usedClasses, usedSources } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

const composition = sentence('收入包括：{sources}；支出包括：{classes}。', {
  sources: list(sourceAmount, '、', usedSources),
  classes: list(classAmount({}), '、', usedClasses({})),
})

const total = sentence('{unit}{year}年收支总预算{total}', {
  total: amount(({ year }) => ({ concept: 'revenue', measure: 'amount', year, item: 'total' }), '收支总预算'),
})

/** 一、部门收支预算情况的总体说明. */
export const revenueExpenditure: Section = {
  id: 'revenue-expenditure',
  title: '部门收支预算情况的总体说明',
  also: ['收支预算情况的总体说明', '部门预算收支情况总体说明', '收支预算总体情况说明'],
  sentences: [composition, total],
  write: (scene) => [
    ...paragraph([{ text: `${scene.unit}的全部收入和支出都纳入部门预算统一管理。` }], composition.write(scene)),
    ...paragraph(total.write(scene), [{ text: '。' }]),
  ],
}
