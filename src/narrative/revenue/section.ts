import { amount, list, percent } from '../grammar/slots.ts'
import { sentence } from '../grammar/sentence.ts'
import { pieOf, revenueOf, sourceName, usedSources } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

const share = sentence('{source}{amount}，占{share}', {
  source: sourceName,
  amount: amount(revenueOf, '<name>'),
  share: percent((scene) => ({ ...revenueOf(scene), measure: 'share', of: 'item' }), '<name>占比'),
})

const total = sentence('{year}年收入预算{total}，其中：{sources}。', {
  total: amount(({ year }) => ({ concept: 'revenue', measure: 'amount', year, item: 'total' }), '收入预算'),
  sources: list(share, '；', usedSources),
})

/** 二、部门收入预算情况说明. */
export const revenue: Section = {
  id: 'revenue',
  title: '部门收入预算情况说明',
  also: ['收入预算情况说明', '部门收入总体情况说明'],
  sentences: [total],
  write: (scene) => [
    ...paragraph([{ text: scene.unit }], total.write(scene)),
    pieOf(scene, `${scene.year}年收入预算构成图`, usedSources(scene).map(({ source }) => ({
      label: sourceName.write({ ...scene, bind: { source } })![0]!.text, key: revenueOf({ ...scene, bind: { source } }),
    }))),
  ],
}
