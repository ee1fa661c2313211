import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildBook, buildFormats } from '#app/build-book'
import { changeBook } from '#app/change-book'
import { leftOut } from '#app/compile-book'
import { notesMarkdown, notesText } from '#app/import/notes-text'
import { openSource } from '#app/open-source'
import { findFonts } from '#app/print-book'
import { reasonWarnings } from '#app/reason-words'
import { importPage } from '#app/starter'
import { templateToBuild, UnknownTemplate } from '#app/templates'
import { tellProblems } from './problems.ts'
import { yearOf } from './year.ts'

/** What the user asked for, as written. */
interface Options {
  readonly formats: string
  readonly template: string
  readonly out: string
  readonly changes?: string
  readonly year?: string
  readonly fonts?: string
}

/** `build`: the book of a ledger, or of last year's published book, with changes if any. All problems are told at once. */
export async function build(source: string, options: Options): Promise<void> {
  const wanted = options.formats === 'all' ? buildFormats : options.formats.split(',').map((format) => format.trim())
  const formats = buildFormats.filter((format) => wanted.some((name) => name === format))
  const unknown = wanted.filter((format) => !formats.some((known) => known === format))
  const year = yearOf(options.year)
  if (year === 'misuse') return
  const opened = await openSource(source, year)
  const found = options.fonts === undefined ? { fonts: [], told: undefined } : findFonts(options.fonts)
  if (unknown.length > 0) console.error(`还不能写成 ${unknown.join('、')}，可用：${buildFormats.join('、')}，或 all（全部）。`)
  if ('problem' in found) console.error(found.problem)
  if ('problems' in opened) return tellProblems(opened.problems)
  const changed = options.changes === undefined ? { book: opened.book, adjusted: [] } : changeBook(opened.book, options.changes)
  if ('problems' in changed) return tellProblems(changed.problems)
  if (unknown.length > 0 || 'problem' in found) {
    process.exitCode = 2
    return
  }
  try {
    const template = templateToBuild(options.template === 'auto' ? changed.book.template : options.template)
    if (opened.notes === undefined) for (const warning of reasonWarnings(changed.book)) console.error(`注意：${warning}`)
    if (found.told !== undefined) console.error(found.told)
    const print = { fonts: found.fonts, tell: (message: string) => console.error(message) }
    const files = await buildBook(changed.book, template, formats, options.out, print)
    for (const line of changed.adjusted) console.error(line)
    for (const message of leftOut(changed.book, template)) console.error(message)
    const page = opened.notes === undefined ? [] : [writeNotes(source, options.out, opened.book, opened.notes)]
    for (const file of [...files, ...page]) console.log(file)
  } catch (error) {
    if (!(error instanceof UnknownTemplate)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

function writeNotes(source: string, out: string, ...[book, notes]: [Parameters<typeof notesMarkdown>[1], Parameters<typeof notesMarkdown>[2]]): string {
  for (const line of notesText(notes)) console.error(line)
  mkdirSync(out, { recursive: true })
  const path = join(out, importPage)
  writeFileSync(path, notesMarkdown(basename(source), book, notes))
  return path
}
