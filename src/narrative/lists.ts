import type { FactKey, Fund, Source } from '#core/key'
import { amount, name } from './grammar/slots.ts'
import type { Scene, Slot, WriteScene } from './grammar/scene.ts'
import { sentence } from './grammar/sentence.ts'

const sourceNames: Readonly<Record<string, string>> = {
  generalPublic: '一般公共预算拨款收入',
  governmentFunds: '政府性基金预算拨款收入',
  stateCapital: '国有资本经营预算拨款收入',
  specialAccount: '财政专户管理资金收入',
  institution: '事业收入',
  superior: '上级补助收入',
  subordinate: '附属单位上缴收入',
  business: '事业单位经营收入',
  other: '其他收入',
  carryOver: '上年结转',
}

// Names may hold a short bracket: 因公出国（境）费用.
const words = '(?:[^,;:。、()\\d]|\\([^()\\d]{1,8}\\)){2,30}?'

/** The name of a revenue source, which binds `source`. */
export const sourceName: Slot = name(
  words,
  (scene) => sourceNames[scene.bind['source'] ?? ''],
  (text) => {
    const found = Object.entries(sourceNames).find(([, label]) => label === text)
    return found && { source: found[0], name: text }
  },
)

/** The name of a functional class, which binds `functional`; `（类）` after it is part of the pattern. */
export const className: Slot = name(
  words,
  (scene) => scene.names.functionalName(scene.bind['functional'] ?? ''),
  (text, scene) => {
    const functional = scene.names.classByName(text)
    return functional === undefined ? undefined : { functional, name: text }
  },
)

/** The name of a departmental economic heading, which binds `economic`. */
export const economicName: Slot = name(
  words,
  (scene) => scene.names.economicName(scene.bind['economic'] ?? ''),
  (text, scene) => {
    const economic = scene.names.economicByName(text)
    return economic === undefined ? undefined : { economic, name: text }
  },
)

export const revenueOf = (scene: Scene): FactKey => ({ concept: 'revenue', measure: 'amount', year: scene.year, item: scene.bind['source'] ?? '' })

/** Expenditure of the bound functional heading, over the dimensions given. */
export function expenditureOf(dimensions: Partial<FactKey>): (scene: Scene) => FactKey {
  return (scene) => ({
    concept: 'expenditure',
    measure: 'amount',
    year: scene.year,
    ...dimensions,
    ...(scene.bind['functional'] === undefined ? {} : { functional: scene.bind['functional'] }),
  })
}

export const sourceAmount = sentence('{source}{amount}', { source: sourceName, amount: amount(revenueOf, '<name>') })

/** `社会保障和就业支出580.93万元` over the dimensions given. */
export function classAmount(dimensions: Partial<FactKey>) {
  return sentence('{class}{amount}', { class: className, amount: amount(expenditureOf(dimensions), '<name>') })
}

const sources: readonly Source[] = [
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'institution',
  'superior',
  'subordinate',
  'business',
  'other',
  'carryOver',
]

/** The sources that bring anything in this year. */
export function usedSources(scene: WriteScene): readonly { readonly source: string }[] {
  return sources.filter((source) => scene.figures.get(revenueOf({ ...scene, bind: { source } }))!.micro !== 0n).map((source) => ({ source }))
}

/** The functional classes that spend anything under these dimensions. */
export function usedClasses(dimensions: Partial<FactKey>): (scene: WriteScene) => readonly { readonly functional: string }[] {
  return (scene) =>
    scene.figures
      .codes('functional', expenditureOf(dimensions)({ year: scene.year, bind: {} }))
      .filter((code) => code.length === 3)
      .map((functional) => ({ functional }))
}

export const fiscalFunds: readonly Fund[] = ['generalPublic', 'governmentFunds', 'stateCapital']
