import type { Figure } from './figure.ts'
import type { Classification } from './heading.ts'
import type { StatedGrid } from './grid.ts'
import type { FactKey } from './key.ts'

/** One stated figure: what it measures, what is printed, and where it stands. A blank cell of a form states zero. */
export interface Fact<Where> {
  readonly key: FactKey
  readonly figure: Figure
  readonly blank: boolean
  readonly place: Where
  /** The table or the complete enumeration it belongs to: parts make a whole only inside one scope. */
  readonly scope?: string
  /** What the figure is called where it stands, for messages: `2080107 社会保险业务管理事务 合计`. */
  readonly label: string
  /** Where the fact was stated. */
  readonly from: 'table' | 'prose' | 'targets'
}

/** The cause given for a change: `key` is the amount that changed. */
export interface Reason<Where> {
  readonly key: FactKey
  readonly label: string
  readonly text: string
  readonly place: Where
}

/** A code with a name, as printed in a table. */
export interface StatedHeading<Where> {
  readonly classification: Classification
  readonly code: string
  readonly name: string
  readonly place: Where
  /** Where the name stands, in a cell of its own. */
  readonly namePlace?: Where
}

/** An entry of the glossary. `path` is class / section / item when the entry explains a functional heading. */
export interface Definition<Where> {
  readonly term: string
  readonly text: string
  readonly path?: { readonly className: string; readonly sectionName: string; readonly itemName: string }
  readonly code?: string
  readonly place: Where
}

/** One row of a performance target table. */
export interface Indicator<Where> {
  readonly level1: string
  readonly level2: string
  readonly name: string
  /** As printed: ≥ ≤ ＝ ＞ ＜ 定性, or whatever stands there. */
  readonly operator: string
  readonly value: string
  readonly unit: string
  /** As printed; '' when the row has none. */
  readonly weight: string
  readonly place: Where
  /** Why the row may not be what the office wrote: glued cells, a moved row, shifted labels. Empty when it is sound. */
  readonly doubts: readonly string[]
}

/** A project with its targets, as stated. */
export interface StatedProject<Where> {
  readonly code: string
  readonly name: string
  readonly category: string
  readonly amount: Figure | undefined
  readonly objective: string
  readonly indicators: readonly Indicator<Where>[]
  readonly place: Where
}

/** One row of a self-evaluation table (绩效自评表): what was aimed at, what was reached, and the points for it. */
export interface EvaluatedIndicator<Where> {
  readonly name: string
  readonly target: string
  readonly reached: string
  readonly weight: Figure
  readonly score: Figure
  /** What the row says of why it fell short; undefined where the table has no such column. */
  readonly explanation: string | undefined
  readonly place: Where
}

/** The self-evaluation of a project, as a final account prints it. */
export interface Evaluation<Where> {
  readonly project: string
  /** Money of the whole year and what became of it, with the points for execution; undefined where that row was not read. */
  readonly money:
    | { readonly budget: Figure; readonly spent: Figure; readonly rate?: Figure; readonly weight?: Figure; readonly score?: Figure; readonly place: Where }
    | undefined
  readonly indicators: readonly EvaluatedIndicator<Where>[]
  readonly total: { readonly weight: Figure | undefined; readonly score: Figure; readonly place: Where } | undefined
  /** Why the rows may not be all there are; empty when every row was read. */
  readonly doubts: readonly string[]
  readonly place: Where
}

/** A table of the file: which form it was read as, if any. */
export interface StatedTable<Where> {
  readonly form: string | undefined
  readonly title: string
  readonly place: Where
  /** Where its title stands, if that is a line of its own above the table. */
  readonly titlePlace?: Where
  /** Where the line stands that names its unit of money. */
  readonly unitPlace?: Where
  readonly rows: number
  readonly figures: number
  /** Of those, the figures whose row and column words are both understood, in a table read by meaning. */
  readonly understood?: number
  readonly notes: readonly string[]
  /** The lines printed right above it, where a table of a form has them. */
  readonly above?: readonly string[]
  /** Words of its header that name a year, with where they stand. */
  readonly datedHeads?: readonly { readonly text: string; readonly place: Where }[]
  /** by-shape: no form claims it, or the one that did was not borne out by its own sums; it is read by its shape alone. */
  /** by-meaning: no form claims it, but its words say what its figures are, and other places of the book bear that out. */
  readonly status: 'read' | 'partly-read' | 'by-meaning' | 'by-shape' | 'not-recognised'
}

/** A passage of prose with the part and section of the book it stands in. */
export interface Passage<Where> {
  readonly text: string
  /** Section id of the narrative (`general-public`, `three-public`, …) or part id (`overview`, `glossary`). */
  readonly section: string
  readonly place: Where
}

/** A heading line of the file, in order. */
export interface SectionTitle<Where> {
  readonly text: string
  readonly section: string
  readonly place: Where
}

/** A figure that stands in the file and was not understood: listed, never lost. */
export interface Unread<Where> {
  readonly text: string
  readonly why: string
  readonly place: Where
  /** What a cell would state if its figure could be read. */
  readonly of?: Pick<Fact<Where>, 'key' | 'label' | 'scope'>
}

/** Everything a book states, read from paper; checks see this and nothing else. */
export interface Reading<Where> {
  readonly title: string
  readonly unit: string | undefined
  readonly year: number | undefined
  readonly template: string
  /** Titles of tables and sections that books of this template have and this one has not. */
  readonly lacks?: readonly string[]
  readonly tables: readonly StatedTable<Where>[]
  readonly facts: readonly Fact<Where>[]
  /** What the book of the year before approved, where that is laid beside this one. */
  readonly before?: readonly Fact<Where>[]
  /** Tables read by their shape alone. */
  readonly grids: readonly StatedGrid<Where>[]
  readonly headings: readonly StatedHeading<Where>[]
  readonly projects: readonly StatedProject<Where>[]
  /** Self-evaluations of a final account; left out of a budget. */
  readonly evaluations?: readonly Evaluation<Where>[]
  readonly reasons: readonly Reason<Where>[]
  readonly definitions: readonly Definition<Where>[]
  readonly titles: readonly SectionTitle<Where>[]
  readonly passages: readonly Passage<Where>[]
  /** Figures that are labels, not amounts: years, codes, ordinals. Counted so that every figure is accounted for. */
  readonly labels: number
  readonly unread: readonly Unread<Where>[]
}
