import type { FactKey } from '#core/key'
import { amount, count } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, type Section } from '../section.ts'

const projects = ({ year }: Scene): FactKey => ({ concept: 'project', measure: 'count', year })
const money = ({ year }: Scene): FactKey => ({ concept: 'project', measure: 'amount', year })

const scale = sentence('涉及项目{count}个，预算金额{amount}', { count: count(projects, '绩效目标项目数'), amount: amount(money, '绩效目标项目金额') })

/** （四）绩效目标设置情况. The target table itself is a form. */
export const performance: Section = {
  id: 'performance',
  title: '绩效目标设置情况',
  also: ['绩效目标情况', '预算绩效情况', '绩效目标设置情况说明'],
  sentences: [scale],
  write: (scene) => paragraph([{ text: `${scene.year}年${scene.unit}的项目支出都设定了绩效目标，` }], scale.write(scene), [{ text: '。' }]),
}
