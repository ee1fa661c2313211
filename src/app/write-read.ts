import type { Table } from '#document/blocks'
import { writeCsv } from '#writers/csv/write-csv'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { writeData } from './data/write-data.ts'
import { factTable, readDocument } from './read-document.ts'
import type { ReadFile } from './read-book.ts'

export const readFormats = ['json', 'jsonl', 'csv', 'xlsx'] as const
export type ReadFormat = (typeof readFormats)[number]

/** What a file was understood to state: JSON whole, in lines or in one (to be joined with other books to a .jsonl), CSV the facts, xlsx the facts and then the tables as they were printed. */
export async function writeRead(format: ReadFormat, { book, document }: ReadFile): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return writeData(book, document.remarks, 2)
    case 'jsonl':
      return writeData(book, document.remarks)
    case 'csv':
      return writeCsv(factTable(book))
    case 'xlsx': {
      const read = readDocument(book)
      const titles = new Map(book.tables.map((table) => [table.place.line, table.title]))
      const tables = document.blocks.flatMap((block): Table[] =>
        block.kind === 'table' ? [{ ...block, caption: block.caption ?? titles.get(block.place.line) ?? '表' }] : [],
      )
      return writeXlsx({ ...read, blocks: [...read.blocks, ...tables] })
    }
  }
}
