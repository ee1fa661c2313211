import type { FactKey } from '#core/key'
import { amount, change, comparison, reason, skipped, thisYears } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, type Section } from '../section.ts'

const scope = 'prose:three-public'
const keyOf =
  (item: string) =>
  ({ year }: Scene): FactKey => ({ concept: 'threePublic', measure: 'amount', year, item })
const names = {
  overseas: '因公出国（境）费',
  vehicles: '公务用车购置及运行费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行费',
  reception: '公务接待费',
}

const total = sentence(
  '一般公共预算“三公”经费预算数为{total}，{comparison}(，|。)',
  {
    total: amount(keyOf('total'), '“三公”经费'),
    comparison: comparison(keyOf('total'), '“三公”经费'),
  },
  scope,
)

/** Words between an amount and its comparison: （其中：…）, 主要用于接待上级检查. */
const aside = skipped('(?:\\([^()]{1,80}\\))?(?:,主要用于[^,;。\\d]{1,40})?')

/** An item gives its amount and mostly its change; each item is a sentence of its own, so that one missing item hides no other. */
function itemSentence(item: keyof typeof names) {
  return sentence(
    `{now}${names[item].replace('（境）', '{abroad}').replace('运行', '运行(|维护)')}(|用|支出)(|预算)(|数)(|为){amount}{aside}(，{change}|{end})`,
    {
      now: thisYears,
      amount: amount(keyOf(item), names[item]),
      change: change(keyOf(item), names[item]),
      abroad: { ...skipped('(?:\\(境\\))?'), write: () => [{ text: '（境）' }] },
      aside,
      end: skipped('(?=[;。])'),
    },
    scope,
  )
}

const items = (['overseas', 'vehicles', 'reception'] as const).map(itemSentence)
/** Some give the two costs of vehicles beside or instead of their sum. */
const ofVehicles = (['vehiclePurchase', 'vehicleOperation'] as const).map(itemSentence)
const why = sentence('变动的主要原因是{reason}。', { reason: reason(keyOf('total'), () => 'threePublic') })
const stated = sentence('“三公”经费预算比上年(减少|增加)(|的)主要原因是{reason}。', { reason: reason(keyOf('total'), () => 'threePublic') })

/** 七、一般公共预算“三公”经费预算情况说明. */
export const threePublic: Section = {
  id: 'three-public',
  title: '一般公共预算“三公”经费预算情况说明',
  also: ['“三公”经费预算情况说明', '一般公共预算“三公”经费支出情况说明', '财政拨款“三公”经费预算情况说明'],
  sentences: [total, ...items, ...ofVehicles, stated, why],
  write(scene) {
    const lists = items.map((item) => item.write(scene) ?? [])
    const joined = lists.flatMap((runs, index) => (index === 0 ? runs : [{ text: '；' }, ...runs]))
    return paragraph([{ text: `${scene.unit}${scene.year}年` }], total.write(scene), [{ text: '其中：' }], joined, [{ text: '。' }], why.write(scene))
  },
}

const costOf =
  (economic: string) =>
  ({ year }: Scene): FactKey => ({ concept: 'expenditure', measure: 'amount', year, fund: 'generalPublic', economic })

const costs = sentence('一般公共预算安排会议费支出预算{meetings}，培训费支出预算{training}。', {
  meetings: amount(costOf('30215'), '会议费'),
  training: amount(costOf('30216'), '培训费'),
})

/** The same with meetings and training, where a place explains the three together. */
export const threePublicMeetings: Section = {
  ...threePublic,
  id: 'three-public-meetings',
  title: '一般公共预算“三公”经费、会议费、培训费支出预算情况说明',
  also: ['“三公”经费、会议费、培训费情况说明'],
  sentences: [...threePublic.sentences, costs],
  write: (scene) => [...threePublic.write(scene), ...paragraph([{ text: scene.unit }], costs.write(scene))],
}
