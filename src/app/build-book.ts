import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Book } from '#core/book'
import { writeCsv } from '#writers/csv/write-csv'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { qinghai } from '#templates/qinghai/template'
import { compileBook, type CompiledBook } from './compile-book.ts'

export const buildFormats = ['html', 'md', 'csv', 'json'] as const
export type BuildFormat = (typeof buildFormats)[number]

/** Compiles a book and writes it in the formats asked for; answers the files written. */
export function buildBook(book: Book, formats: readonly BuildFormat[], out: string): readonly string[] {
  const compiled = compileBook(book, qinghai)
  mkdirSync(out, { recursive: true })
  return formats.flatMap((format) => filesOf(format, compiled)).map(({ name, text }) => {
    writeFileSync(join(out, name), text)
    return join(out, name)
  })
}

function filesOf(format: BuildFormat, { document, figures }: CompiledBook): readonly { readonly name: string; readonly text: string }[] {
  switch (format) {
    case 'html': return [{ name: 'book.html', text: writeHtml(document) }]
    case 'md': return [{ name: 'book.md', text: writeMarkdown(document) }]
    case 'csv': return document.blocks.flatMap((block) => (block.kind === 'table' ? [{ name: `${block.caption ?? '表'}.csv`, text: writeCsv(block) }] : []))
    case 'json': return [{ name: 'book.json', text: `${JSON.stringify({ document, roundingLedger: figures.residuals }, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n` }]
  }
}
