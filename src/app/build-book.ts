import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Book } from '#core/book'
import { writeCsv } from '#writers/csv/write-csv'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import type { Template } from '#templates/template'
import { compileBook, type CompiledBook } from './compile-book.ts'

export const buildFormats = ['html', 'docx', 'md', 'xlsx', 'csv', 'json'] as const
export type BuildFormat = (typeof buildFormats)[number]

/** Compiles a book by a template and writes it in the formats asked for; answers the files written. */
export async function buildBook(book: Book, template: Template, formats: readonly BuildFormat[], out: string): Promise<readonly string[]> {
  const compiled = compileBook(book, template)
  mkdirSync(out, { recursive: true })
  const files = await Promise.all(formats.map(async (format) => filesOf(format, compiled)))
  return files.flat().map(({ name, text }) => {
    writeFileSync(join(out, name), text)
    return join(out, name)
  })
}

interface BookFile {
  readonly name: string
  readonly text: string | Uint8Array
}

async function filesOf(format: BuildFormat, { document, parts, figures }: CompiledBook): Promise<readonly BookFile[]> {
  switch (format) {
    case 'html':
      return parts.map((part) => ({ name: `${part.name}.html`, text: writeHtml(part.document) }))
    case 'docx': {
      const { writeDocx } = await import('#writers/docx/write-docx')
      return Promise.all(parts.map(async (part) => ({ name: `${part.name}.docx`, text: await writeDocx(part.document) })))
    }
    case 'md':
      return parts.map((part) => ({ name: `${part.name}.md`, text: writeMarkdown(part.document) }))
    case 'xlsx':
      return [{ name: 'tables.xlsx', text: await writeXlsx(document) }]
    case 'csv':
      return document.blocks.flatMap((block) => (block.kind === 'table' ? [{ name: `${block.caption ?? '表'}.csv`, text: writeCsv(block) }] : []))
    case 'json':
      return [
        {
          name: 'book.json',
          text: `${JSON.stringify({ document, roundingLedger: figures.residuals }, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`,
        },
      ]
  }
}
