/** The four classifications a departmental book uses (政府收支分类). */
export type Classification = 'functional' | 'departmentalEconomic' | 'governmentEconomic' | 'revenue'

/** 类 / 款 / 项. Economic classifications have only class and section. */
export type Level = 'class' | 'section' | 'item'

/** One heading (科目) as a code and a name; names alone are never identity, codes are. */
export interface Heading {
  readonly classification: Classification
  readonly code: string
  readonly name: string
}

const functionalLevels: Readonly<Record<number, Level>> = { 3: 'class', 5: 'section', 7: 'item' }

/** The level a code stands on, from its length (3, 5, 7 digits); undefined when the length is no level's. */
export function levelOf(code: string): Level | undefined {
  return functionalLevels[code.length]
}

/** The code one level up, or undefined for a class: `2080107` → `20801` → `208`. A code of no level's length, misprinted, is below the level before. */
export function parentCode(code: string): string | undefined {
  if (code.length <= 3) return undefined
  return code.slice(0, levelOf(code) === undefined && code.length % 2 === 0 ? -1 : -2)
}

/** True when `code` is `ancestor` itself or stands anywhere below it. */
export function isWithin(code: string, ancestor: string): boolean {
  return code.startsWith(ancestor)
}
