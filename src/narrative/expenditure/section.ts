import type { FactKey } from '#core/key'
import { amount, list, name, percent } from '../grammar/slots.ts'
import type { Scene, WriteScene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { writeChart, type ChartKind } from '../chart.ts'
import { paragraph, type Section } from '../section.ts'

const partNames: Readonly<Record<string, string>> = {
  basic: '基本支出',
  project: '项目支出',
  business: '事业单位经营支出',
  remittance: '上缴上级支出',
  subsidy: '对附属单位补助支出',
}

const keyOf = (scene: Scene): FactKey => ({ concept: 'expenditure', measure: 'amount', year: scene.year, part: scene.bind['part'] as 'basic' })

const partName = name(
  Object.values(partNames).join('|'),
  (scene) => partNames[scene.bind['part'] ?? ''],
  (text) => {
    const part = Object.keys(partNames).find((candidate) => partNames[candidate] === text)
    return part === undefined ? undefined : { name: text, part }
  },
)

const share = sentence('{part}{amount}，占{share}', {
  part: partName,
  amount: amount(keyOf, '<name>'),
  share: percent((scene) => ({ ...keyOf(scene), measure: 'share', of: 'part' }), '<name>占比'),
})

function usedParts(scene: WriteScene): readonly { readonly part: string }[] {
  return Object.keys(partNames)
    .filter((part) => scene.figures.get(keyOf({ ...scene, bind: { part } }))!.micro !== 0n)
    .map((part) => ({ part }))
}

const total = sentence(
  '{year}年支出预算{total}，其中：{parts}。',
  {
    total: amount(({ year }) => ({ concept: 'expenditure', measure: 'amount', year }), '支出预算'),
    parts: list(share, '；', usedParts),
  },
  'prose:expenditure',
)

const composition: ChartKind = { caption: '{year}年支出预算构成图', label: partName, key: keyOf, entries: usedParts }

/** 三、部门支出预算情况说明. */
export const expenditure: Section = {
  id: 'expenditure',
  title: '部门支出预算情况说明',
  also: ['支出预算情况说明', '部门支出总体情况说明'],
  sentences: [total],
  charts: [composition],
  write: (scene) => [...paragraph([{ text: scene.unit }], total.write(scene)), ...writeChart(composition, scene)],
}
