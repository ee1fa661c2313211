import type { FactKey } from '#core/key'
import type { Block } from '#document/blocks'
import { amount, comparison, list, name, percent, reason } from '../grammar/slots.ts'
import type { WriteScene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { className, expenditureOf, usedClasses } from '../lists.ts'
import { writeChart, type ChartKind } from '../chart.ts'
import { paragraph, subheading, type Section } from '../section.ts'

const dimensions: Partial<FactKey> = { fund: 'generalPublic', vintage: 'current' }
const keyOf = expenditureOf(dimensions)

const scale = sentence('{year}年一般公共预算当年拨款{total}[，{comparison}][，主要(是|原因是){reason}]。', {
  total: amount(keyOf, '一般公共预算当年拨款'),
  comparison: comparison(keyOf, '一般公共预算当年拨款'),
  reason: reason(keyOf, () => 'generalPublic'),
})

/** `社会保障和就业（类）支出`: the class is named without its last word, which stands after the bracket. */
const bareClass = name(
  '[^,;:。、()\\d]{2,30}?',
  (scene) => scene.names.functionalName(scene.bind['functional'] ?? '').replace(/支出$/, ''),
  (text, scene) => {
    const functional = scene.names.classByName(`${text}支出`) ?? scene.names.classByName(text)
    return functional === undefined ? undefined : { functional, name: text }
  },
)

const share = sentence('{class}（类）支出{amount}，占{share}', {
  class: bareClass,
  amount: amount(keyOf, '<name>（类）支出'),
  share: percent((scene) => ({ ...keyOf(scene), measure: 'share', of: 'functional' }), '<name>（类）支出占比'),
})

const structure = sentence('{classes}。', { classes: list(share, '；', usedClasses(dimensions)) })

const part = '[^,;:。、()\\d][^,;:。\\d]{1,40}?'
const bound = (key: string) =>
  name(
    part,
    (scene) => scene.bind[key],
    (text) => ({ [key]: text }),
  )

const resolved = name(
  part,
  (scene) => scene.bind['item'],
  (text, scene) => {
    const functional = scene.names.functionalByPath(scene.bind['class'] ?? '', scene.bind['section'] ?? '', text)
    return functional === undefined ? undefined : { item: text, functional }
  },
)

const use = sentence('{class}（类）{section}（款）{item}（项）{year}年预算数为{amount}[，{comparison}]。[主要(是|原因是){reason}。]', {
  class: bound('class'),
  section: bound('section'),
  item: resolved,
  amount: amount(keyOf, '<functional> <item>'),
  comparison: comparison(keyOf, '<functional> <item>'),
  reason: reason(keyOf, (scene) => scene.bind['functional'] ?? ''),
})

function uses(scene: WriteScene): readonly Block[] {
  const now = scene.figures.codes('functional', keyOf({ year: scene.year, bind: {} }))
  const before = scene.figures.codes('functional', { ...keyOf({ year: scene.year - 1, bind: {} }) })
  const items = [...new Set([...now, ...before])].filter((code) => code.length === 7).toSorted()
  return items.flatMap((functional, index) => {
    const nameOf = scene.names.functionalName
    const bind = { functional, class: nameOf(functional.slice(0, 3)), section: nameOf(functional.slice(0, 5)), item: nameOf(functional) }
    return paragraph([{ text: `${index + 1}、` }], use.write({ ...scene, bind }))
  })
}

const byClass: ChartKind = {
  caption: '{year}年一般公共预算当年拨款构成图',
  label: className,
  key: keyOf,
  entries: usedClasses(dimensions),
}

/** A heading is never left without a sentence: where there is nothing to divide or to list, that is said. */
function orNone(scene: WriteScene, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? blocks : paragraph([{ text: `${scene.unit}${scene.year}年没有一般公共预算当年拨款。` }])
}

/** 五、一般公共预算当年拨款情况说明: scale, structure by class, use by item. */
export const generalPublic: Section = {
  id: 'general-public',
  title: '一般公共预算当年拨款情况说明',
  also: ['一般公共预算拨款情况说明', '一般公共预算当年财政拨款情况说明', '一般公共预算支出情况说明'],
  sentences: [use, scale, structure],
  charts: [byClass],
  write: (scene) => [
    subheading(scene, 1, '一般公共预算当年拨款规模变化情况。'),
    ...paragraph([{ text: scene.unit }], scale.write(scene)),
    subheading(scene, 2, '一般公共预算当年拨款结构情况。'),
    ...orNone(scene, paragraph(structure.write(scene))),
    ...writeChart(byClass, scene),
    subheading(scene, 3, '一般公共预算当年拨款具体使用情况。'),
    ...orNone(scene, uses(scene)),
  ],
}
