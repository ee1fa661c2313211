import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Book } from '#core/book'
import { writeCsv } from '#writers/csv/write-csv'
import { writeDataPackage } from '#writers/datapackage/write-datapackage'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import type { Template } from '#templates/template'
import { bookForWorkbook } from './workbook/book-workbook.ts'
import { compileBook, type CompiledBook } from './compile-book.ts'
import { openDataOf } from './open-data/open-data.ts'
import { originsOf } from './origins.ts'
import { printBook, type PrintOptions } from './print-book.ts'

export const buildFormats = ['html', 'pdf', 'docx', 'md', 'xlsx', 'csv', 'data', 'json'] as const
export type BuildFormat = (typeof buildFormats)[number]

/** Compiles a book by a template and writes it in the formats asked for; answers the files written. */
export async function buildBook(
  book: Book,
  template: Template,
  formats: readonly BuildFormat[],
  out: string,
  print: PrintOptions = {},
): Promise<readonly string[]> {
  const compiled = compileBook(book, template)
  const files = await Promise.all(formats.map(async (format) => filesOf(format, compiled, print)))
  return files.flat().map(({ name, text }) => {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), text)
    return join(out, name)
  })
}

interface BookFile {
  readonly name: string
  readonly text: string | Uint8Array
}

async function filesOf(format: BuildFormat, compiled: CompiledBook, print: PrintOptions): Promise<readonly BookFile[]> {
  const { document, parts, figures } = compiled
  switch (format) {
    case 'html':
      return parts.map((part) => ({ name: `${part.name}.html`, text: writeHtml(part.document, { origins: originsOf(compiled, part.document) }) }))
    case 'pdf':
      return Promise.all(parts.map(async (part) => ({ name: `${part.name}.pdf`, text: await printBook(part.document, print) })))
    case 'docx': {
      const { writeDocx } = await import('#writers/docx/write-docx')
      return Promise.all(parts.map(async (part) => ({ name: `${part.name}.docx`, text: await writeDocx(part.document) })))
    }
    case 'md':
      return parts.map((part) => ({ name: `${part.name}.md`, text: writeMarkdown(part.document) }))
    case 'xlsx':
      return [{ name: 'tables.xlsx', text: await writeXlsx(bookForWorkbook(compiled), { contents: true }) }]
    case 'csv':
      return document.blocks.flatMap((block) => (block.kind === 'table' ? [{ name: `${block.caption ?? '表'}.csv`, text: writeCsv(block) }] : []))
    case 'data':
      return writeDataPackage(openDataOf(compiled)).map(({ name, text }) => ({ name: `data/${name}`, text }))
    case 'json':
      return [
        {
          name: 'book.json',
          text: `${JSON.stringify({ document, roundingLedger: figures.residuals }, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`,
        },
      ]
  }
}
