/** A part of a page as it is shown, in points from its top left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

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
  /** What its row or paragraph covers of the page, in whole points: only a PDF tells, and of a paragraph over two pages only the first. */
  readonly box?: Box
}
