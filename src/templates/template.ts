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

/** A section in its place: one of the narrative, the glossary, or several under a title of their own. */
export interface Entry {
  readonly title: string
  readonly section?: Section
  readonly isGlossary?: true
  readonly entries?: readonly Entry[]
}

/** One part of a book. */
export interface Part {
  readonly title: string
  readonly of: 'tables' | 'glossary' | 'sections'
  readonly entries: readonly Entry[]
}

/** What makes the book of one place: which forms and sections, in which order, with which words (data, no code). */
export interface Template {
  readonly id: string
  readonly place: string
  readonly style: MoneyStyle
  /** For reading alone: final accounts. */
  readonly readOnly: boolean
  /** Narrative and tables are published as two files. */
  readonly separate: boolean
  readonly tables: readonly TemplateTable[]
  /** Forms of other places, read when they are met and never laid out. */
  readonly met: readonly Form[]
  readonly outline: readonly Part[]
  /** Every section of the outline. */
  readonly sections: readonly Section[]
  readonly performanceTitle: string
}

/** The template a document is known to be of, or those it may be of. */
export type TemplateChoice = Template | readonly Template[]
