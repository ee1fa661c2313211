import type { FactKey } from '#core/key'
import { amount, list } from '../grammar/slots.ts'
import type { Scene, WriteScene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { economicName } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

const scope = 'prose:general-public-basic'

function keyOf(part: 'basic' | 'personnel' | 'operating'): (scene: Scene) => FactKey {
  return ({ year, bind }) => ({
    concept: 'expenditure',
    measure: 'amount',
    year,
    fund: 'generalPublic',
    vintage: 'current',
    part,
    ...(bind['economic'] === undefined ? {} : { economic: bind['economic'] }),
  })
}

function details(part: 'personnel' | 'operating') {
  const item = sentence('{economic}{amount}', { economic: economicName, amount: amount(keyOf(part), '<economic> <name>') })
  return list(item, '，', (scene: WriteScene) =>
    scene.figures
      .codes('economic', keyOf(part)({ year: scene.year, bind: {} }))
      .filter((code) => code.length === 5)
      .map((economic) => ({ economic })),
  )
}

const total = sentence('{year}年一般公共预算基本支出{total}，其中：', { total: amount(keyOf('basic'), '一般公共预算基本支出') }, scope)
const personnel = sentence(
  '人员经费{total}，主要包括：{details}(；|。)',
  { total: amount(keyOf('personnel'), '人员经费'), details: details('personnel') },
  scope,
)
const operating = sentence(
  '公用经费{total}，主要包括：{details}(。|；)',
  { total: amount(keyOf('operating'), '公用经费'), details: details('operating') },
  scope,
)

/** 六、一般公共预算基本支出情况说明. */
export const generalPublicBasic: Section = {
  id: 'general-public-basic',
  title: '一般公共预算基本支出情况说明',
  also: ['一般公共预算基本支出情况的说明', '一般公共预算基本支出预算情况说明'],
  sentences: [total, personnel, operating],
  write: (scene) => [...paragraph([{ text: scene.unit }], total.write(scene)), ...paragraph(personnel.write(scene)), ...paragraph(operating.write(scene))],
}
