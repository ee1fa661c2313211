/** One table of a template. */
export interface TableData {
  /** Which form, by its id (docs/templates.md lists them). */
  readonly form: string
  /** The title this place prints; the form's own when left out. */
  readonly title?: string
  /** Printed above the title: 公开01表. */
  readonly number?: string
  /** 元 or 万元, where it is not that of the book. */
  readonly unit?: string
  /** Header words of this place, by those of the form. */
  readonly words?: Readonly<Record<string, string>>
}

/** A section of the narrative by its id, under another title where the place has its own; or several under a title of their own. */
export type SectionData = string | { readonly id: string; readonly title?: string } | { readonly title: string; readonly sections: readonly SectionData[] }

/** One part of a book: its tables, its glossary, or sections. */
export interface PartData {
  readonly title: string
  readonly of?: 'tables' | 'glossary'
  /** The last of them may be the glossary: `glossary`. */
  readonly sections?: readonly SectionData[]
}

/** The book of one place as data: what a YAML file of `--template` holds. */
export interface TemplateData {
  readonly id: string
  readonly place: string
  /** Money of the tables and sentences: 元 or 万元. */
  readonly unit: string
  readonly decimals: number
  /** Final accounts are read in it; a budget is never laid out so. */
  readonly readOnly?: true
  /** The narrative and the tables are published as two files. */
  readonly separate?: boolean
  readonly tables: readonly TableData[]
  /** Ids of the sections of 情况说明, in order; the Ministry's nine when left out. */
  readonly sections?: readonly SectionData[]
  /** Ids of the sections under 其他重要事项. */
  readonly otherMatters?: readonly SectionData[]
  readonly performanceTitle?: string
  readonly parts?: { readonly overview?: string; readonly tables?: string; readonly narrative?: string; readonly glossary?: string }
  /** The parts of a place that has others than the Ministry's four; then `sections`, `otherMatters` and `parts` are not read. */
  readonly outline?: readonly PartData[]
}
