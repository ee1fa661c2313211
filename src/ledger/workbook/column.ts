import type { Book } from '#core/book'

/** What a cell holds, so that a slip of the pen can be told from the thing meant. */
export type Kind = 'text' | 'amount' | 'count' | 'weight' | 'year' | 'functional' | 'economic' | 'headingOrWord' | 'choice' | 'longCode'

/** A column of a sheet: its head, what to say of it, what it holds, the words one may choose. */
export interface Column {
  readonly head: string
  /** Shown when the pen rests on the head. */
  readonly note: string
  readonly kind?: Kind
  readonly choices?: readonly string[]
  /** Other words than these may be written: the list only helps. */
  readonly open?: true
  /** Filled by a formula that looks up the name of the code in the column before it; people do not write here and it is not read. */
  readonly computed?: 'functional' | 'economic' | 'project'
  /** Only looked at: it is not read. */
  readonly shown?: true
  /** The codes of the sheet 项目 are offered. */
  readonly offers?: 'project'
  /** Workbooks written before there was this column are read without it. */
  readonly optional?: true
  readonly width?: number
}

/** A sheet of rows. The sheets of the four tables are spelled as their files; the others as parts of the YAML files. */
export interface Sheet {
  readonly name: string
  /** What is written on it, for the sheet that explains the workbook. */
  readonly purpose: string
  readonly needed?: true
  readonly columns: readonly Column[]
  /** So many rows are prepared with drop-downs and look-ups. */
  readonly prepared: number
  readonly rows: (book: Book) => readonly (readonly string[])[]
}

/** A is 0. No sheet has more than 26 columns. */
export function letterOf(column: number): string {
  return String.fromCharCode(65 + column)
}

/** The letter of a column of a sheet, by its head. */
export function letterIn(sheet: Sheet, head: string): string {
  return letterOf(sheet.columns.findIndex((column) => column.head === head))
}
