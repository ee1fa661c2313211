import type { MoneyStyle } from '#core/figures'
import type { Form } from '#forms/form'
import type { Section } from '#narrative/section'

/** What makes the book of one place: which forms and sections, in which order, with which words (data, no code). */
export interface Template {
  readonly id: string
  readonly place: string
  readonly style: MoneyStyle
  readonly forms: readonly Form[]
  /** Forms of other places, read when they are met and never laid out. */
  readonly met: readonly Form[]
  /** The sections of part one: duties, offices and staffing, units. */
  readonly overview: readonly Section[]
  /** The sections of 情况说明 with a number of their own. */
  readonly sections: readonly Section[]
  /** The sections under 其他重要事项. */
  readonly otherMatters: readonly Section[]
  readonly performanceTitle: string
  readonly parts: { readonly overview: string; readonly tables: string; readonly narrative: string; readonly glossary: string }
}
