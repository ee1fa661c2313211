import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildBook, buildFormats } from '#app/build-book'
import { changeBook } from '#app/change-book'
import { notesMarkdown, notesText } from '#app/import/notes-text'
import { openSource } from '#app/open-source'
import { importPage } from '#app/starter'
import { templateToBuild, UnknownTemplate } from '#app/templates'
import { tellProblems } from './problems.ts'
import { yearOf } from './year.ts'

interface Options {
  readonly formats: string
  readonly template: string
  readonly out: string
  readonly changes?: string
  readonly year?: string
}

/** `build`: the book of a ledger, or of last year's published book, with changes if any. All problems are told at once. */
export async function build(source: string, options: Options): Promise<void> {
  const wanted = options.formats.split(',').map((format) => format.trim())
  const formats = buildFormats.filter((format) => wanted.includes(format))
  const unknown = wanted.filter((format) => !formats.some((known) => known === format))
  const year = yearOf(options.year)
  if (year === 'misuse') return
  const opened = await openSource(source, year)
  if (unknown.length > 0) console.error(`还不能写成 ${unknown.join('、')}，可用：${buildFormats.join('、')}。`)
  if ('problems' in opened) return tellProblems(opened.problems)
  const changed = options.changes === undefined ? { book: opened.book, adjusted: [] } : changeBook(opened.book, options.changes)
  if ('problems' in changed) return tellProblems(changed.problems)
  if (unknown.length > 0) {
    process.exitCode = 2
    return
  }
  try {
    const template = templateToBuild(options.template === 'auto' ? changed.book.template : options.template)
    const files = await buildBook(changed.book, template, formats, options.out)
    for (const line of changed.adjusted) console.error(line)
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
