import { amount, list, percent } from '../grammar/slots.ts'
import { sentence } from '../grammar/sentence.ts'
import { revenueOf, sourceName, usedSources } from '../lists.ts'
import { writeChart, type ChartKind } from '../chart.ts'
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

const composition: ChartKind = { caption: '{year}年收入预算构成图', label: sourceName, key: revenueOf, entries: usedSources }

/** 二、部门收入预算情况说明. */
export const revenue: Section = {
  id: 'revenue',
  title: '部门收入预算情况说明',
  also: ['收入预算情况说明', '部门收入总体情况说明'],
  sentences: [total],
  charts: [composition],
  write: (scene) => [...paragraph([{ text: scene.unit }], total.write(scene)), ...writeChart(composition, scene)],
}
