import type { FactKey } from '#core/key'
import { amount } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, type Section } from '../section.ts'

const keyOf =
  (item: string) =>
  ({ year }: Scene): FactKey => ({ concept: 'procurement', measure: 'amount', year, item })

const total = sentence(
  '政府采购预算(总额|){total}，其中：政府采购货物预算{goods}、政府采购工程预算{works}、政府采购服务预算{services}',
  {
    total: amount(keyOf('total'), '政府采购预算总额'),
    goods: amount(keyOf('goods'), '政府采购货物预算'),
    works: amount(keyOf('works'), '政府采购工程预算'),
    services: amount(keyOf('services'), '政府采购服务预算'),
  },
  'prose:procurement',
)

/** （二）政府采购安排情况. */
export const procurement: Section = {
  id: 'procurement',
  title: '政府采购安排情况',
  also: ['政府采购情况', '政府采购预算情况', '政府采购'],
  sentences: [total],
  write: (scene) => paragraph([{ text: `${scene.year}年${scene.unit}` }], total.write(scene), [{ text: '。' }]),
}
