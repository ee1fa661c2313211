import type { FactKey } from '#core/key'
import { amount, list, thisYears } from '../grammar/slots.ts'
import type { Scene, WriteScene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { economicName } from '../lists.ts'
import { paragraph, type Section } from '../section.ts'

type BasicPart = 'basic' | 'personnel' | 'operating'

/** Basic expenditure of one fund: its sum, people and running costs with their economic sections. */
function basicSection(said: Pick<Section, 'id' | 'title' | 'also'>, fund: string, dimensions: Partial<FactKey>): Section {
  const scope = `prose:${said.id}`
  const keyOf =
    (part: BasicPart) =>
    ({ year, bind }: Scene): FactKey => ({
      concept: 'expenditure',
      measure: 'amount',
      year,
      ...dimensions,
      part,
      ...(bind['economic'] === undefined ? {} : { economic: bind['economic'] }),
    })
  const details = (part: 'personnel' | 'operating') => {
    const item = sentence('{economic}{amount}', { economic: economicName, amount: amount(keyOf(part), '<economic> <name>') })
    return list(item, '，', (scene: WriteScene) =>
      scene.figures
        .codes('economic', keyOf(part)({ year: scene.year, bind: {} }))
        .filter((code) => code.length === 5)
        .map((economic) => ({ economic })),
    )
  }
  const total = sentence(`{year}年${fund}基本支出(|预算){total}，其中：`, { total: amount(keyOf('basic'), `${fund}基本支出`) }, scope)
  const divided = (part: 'personnel' | 'operating', name: string, end: string) =>
    sentence(
      `{now}${name}(|共计|合计|预算|支出)(|为){total}，主要(包括|用于)(：|){details}${end}`,
      { now: thisYears, total: amount(keyOf(part), name), details: details(part) },
      scope,
    )
  const personnel = divided('personnel', '人员经费', '(；|。)')
  const operating = divided('operating', '公用经费', '(。|；)')
  return {
    ...said,
    sentences: [total, personnel, operating],
    write: (scene) => [...paragraph([{ text: scene.unit }], total.write(scene)), ...paragraph(personnel.write(scene)), ...paragraph(operating.write(scene))],
  }
}

/** 六、一般公共预算基本支出情况说明. */
export const generalPublicBasic = basicSection(
  {
    id: 'general-public-basic',
    title: '一般公共预算基本支出情况说明',
    also: ['一般公共预算基本支出情况的说明', '一般公共预算基本支出预算情况说明'],
  },
  '一般公共预算',
  { fund: 'generalPublic', vintage: 'current' },
)

/** The basic expenditure of the three funds together, as Jiangsu explains it. */
export const fiscalBasic = basicSection({ id: 'fiscal-basic', title: '财政拨款基本支出预算情况说明', also: ['财政拨款基本支出情况说明'] }, '财政拨款', {
  fund: 'fiscal',
})
