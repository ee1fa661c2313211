import type { MoneyStyle } from '#core/figures'
import type { MoneyUnit } from '#core/money'
import type { Form } from '#forms/form'
import type { Section } from '#narrative/section'

/** One table of a book: its form with the title and header words of the place, its number, and a unit of its own. */
export interface TemplateTable {
  readonly form: Form
  /** Printed above the title: 公开01表. */
  readonly number?: string
  /** Where it differs from the book's: Shanghai prints the three public expenses in 万元 in a book in 元. */
  readonly unit?: MoneyUnit
}

/** What makes the book of one place: which forms and sections, in which order, with which words (data, no code). */
export interface Template {
  readonly id: string
  readonly place: string
  readonly style: MoneyStyle
  /** For reading alone: final accounts. */
  readonly readOnly: boolean
  readonly tables: readonly TemplateTable[]
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

/** The template a document is known to be of, or those it may be of. */
export type TemplateChoice = Template | readonly Template[]
