import type { Place } from './place.ts'

/** A stretch of text of one look. `fact` names the fact a printed figure was born from; `line` is the source line when read. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly fact?: string
  /** How the figure came about, in words for a reader: shown beside the figure by writers that can. */
  readonly formula?: string
  readonly line?: number
}

/** A heading of any depth. Levels are those of the file and may jump; meaning is found by the words. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: number
  readonly runs: readonly Run[]
  readonly place: Place
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly place: Place
}

export interface ListItem {
  readonly runs: readonly Run[]
  readonly place: Place
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  readonly place: Place
}

/** One printed cell. A blank cell has no text in its runs; spans are 1 unless cells are merged. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly header?: boolean
  /** What may be written in the cells below this header: a sheet offers it to choose from. */
  readonly choices?: readonly string[]
  readonly align?: 'left' | 'right' | 'center'
  /** Depth of indent, for heading trees. */
  readonly indent?: number
  readonly rowSpan?: number
  readonly colSpan?: number
  /** The fact a figure cell states, also where it is left blank because the figure is zero. */
  readonly fact?: string
  /** The facts of the same table whose printed figures add up to this one exactly: a sheet that calculates may add them up itself. */
  readonly sum?: readonly string[]
  readonly place?: Place
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly place?: Place
}

/** A table with what is printed just above it (unit of money, name of the department) and below it (notes). */
export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** How many rows are header rows; 0 when the format does not say. */
  readonly headerRows: number
  readonly rows: readonly Row[]
  readonly place: Place
}

/** One slice or bar. `weight` is for drawing only (a ratio of lengths), never for arithmetic on money. */
export interface ChartPart {
  readonly label: string
  readonly weight: number
  readonly runs: readonly Run[]
}

/** A chart is its data; the picture is the writer's affair, so a text equivalent always exists. */
export interface Chart {
  readonly kind: 'chart'
  readonly shape: 'pie' | 'bar'
  readonly caption: string
  readonly unit: string
  readonly parts: readonly ChartPart[]
  readonly place: Place
}

/** A picture as PNG. `alternative` says in words what it shows: it stands for the picture where none can be printed. */
export interface Picture {
  readonly kind: 'picture'
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly alternative: string
  readonly caption: string
  readonly place: Place
}

export type Block = Heading | Paragraph | List | Table | Chart | Picture

/** Something the reader wants known about the file: a part it left out, a repair it made. */
export interface Remark {
  readonly message: string
  readonly place: Place
}

/** What any file looks like once read, or about to be written: flat, neutral, with places. */
export interface Document {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

/** The words of some runs, joined. */
export function textOf(runs: readonly Run[]): string {
  return runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('')
}

/** A run list holding plain words; empty words give an empty list. */
export function plain(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }]
}
