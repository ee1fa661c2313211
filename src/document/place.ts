/** Where something stands in a file: as much as the format can tell. Lines, pages, rows and columns count from 1. */
export interface Place {
  /** Another file than the one being read: last year's book, or the tables published beside a narrative. */
  readonly file?: string
  readonly isLastYear?: true
  readonly page?: number
  /** In a table without ruling lines: its columns were told by how figures stand under each other, and may be told wrong. */
  readonly unruled?: true
  readonly line?: number
  readonly endLine?: number
  /** The title of the table it stands in. */
  readonly table?: string
  /** The row of that table as printed, header rows included. */
  readonly row?: number
  readonly column?: number
  /** The words as printed, short enough to show. */
  readonly quote?: string
}
