import { findHeading, headingsOf } from '#catalog/headings'
import type { Book } from '#core/book'
import { readLedger } from '#ledger/read-ledger'
import { starterLedger } from '#ledger/starter'
import { templates } from '#templates/registry'
import { writeWorkbook } from '#ledger/workbook/write-workbook'
import { writeLedger } from '#ledger/write-ledger'
import type { ImportNote } from './import-book.ts'
import { notesMarkdown } from './import/notes-text.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/** The name of the starter workbook. */
export const starterWorkbook = '台账.xlsx'

/** A book as the workbook an officer fills in, with the headings of its year and the styles to choose from. */
export async function writeStarterWorkbook(book: Book): Promise<Uint8Array> {
  const lists = {
    functional: headingsOf('functional', book.year).filter(({ code }) => code.length === 7),
    economic: headingsOf('departmentalEconomic', book.year).filter(({ code }) => code.length === 5),
    templates: templates.filter(({ readOnly }) => !readOnly).map(({ id, place }) => ({ code: id, name: place })),
  }
  return writeWorkbook(book, lists, starterWorkbook)
}

/** The name of the page that says what to look at in an imported ledger. */
export const importPage = '导入说明.md'

/** A small ledger that already compiles, as plain files and as a workbook. */
export async function starterFiles(year: number): Promise<Files> {
  const files = starterLedger(year)
  const result = readLedger(files)
  if ('problems' in result) throw new Error(`starter: ${JSON.stringify(result.problems)}`)
  return withWorkbook(files, result.book)
}

/** The ledger made of a published book, with the page of notes. */
export async function importedFiles(source: string, book: Book, notes: readonly ImportNote[]): Promise<Files> {
  const nameOf = (classification: 'functional' | 'departmentalEconomic', own: Readonly<Record<string, string>>) => (code: string) =>
    own[code] ?? findHeading(classification, code, book.year)?.name ?? ''
  const files = writeLedger(book, {
    functional: nameOf('functional', book.functionalNames),
    economic: nameOf('departmentalEconomic', book.economicNames),
  })
  return withWorkbook(new Map([...files, [importPage, notesMarkdown(source, book, notes)]]), book)
}

async function withWorkbook(files: ReadonlyMap<string, string>, book: Book): Promise<Files> {
  return new Map<string, string | Uint8Array>([...files, [starterWorkbook, await writeStarterWorkbook(book)]])
}
