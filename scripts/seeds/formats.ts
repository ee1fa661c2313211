import { printBook } from '#app/print-book'
import type { Document } from '#document/blocks'
import { writeDocx } from '#writers/docx/write-docx'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'

/** A format the bench writes and reads back. */
export interface Format {
  readonly name: string
  readonly write: (document: Document) => Promise<Uint8Array>
  /** Whether prose survives in it: a workbook holds the tables alone. */
  readonly hasProse: boolean
  /** How often it is taken, out of all the weights: slow formats less. */
  readonly weight: number
}

const encoder = new TextEncoder()

/** One line a format: a new writer joins the bench here. */
export const formats: readonly Format[] = [
  { name: 'md', write: async (document) => encoder.encode(writeMarkdown(document)), hasProse: true, weight: 4 },
  { name: 'html', write: async (document) => encoder.encode(writeHtml(document)), hasProse: true, weight: 4 },
  { name: 'xlsx', write: writeXlsx, hasProse: false, weight: 3 },
  { name: 'docx', write: writeDocx, hasProse: true, weight: 1 },
  { name: 'pdf', write: (document) => printBook(document, {}), hasProse: true, weight: 2 },
]

/** Those that cost little to write and read. */
export const quickFormats = formats.filter(({ weight }) => weight > 3)
