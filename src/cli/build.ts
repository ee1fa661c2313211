import { buildBook, buildFormats } from '#app/build-book'
import { openBook } from '#app/open-book'
import { findFonts } from '#app/print-book'
import { reasonWarnings } from '#app/reason-words'
import { templateToBuild, UnknownTemplate } from '#app/templates'

/** What the user asked for, as written. */
interface BuildChoice {
  readonly formats: string
  readonly template: string
  readonly out: string
  readonly fonts?: string
}

/** `build`: the book of a folder in the formats asked for. All problems of the ledger are told at once. */
export async function build(folder: string, options: BuildChoice): Promise<void> {
  const wanted = options.formats === 'all' ? buildFormats : options.formats.split(',').map((format) => format.trim())
  const formats = buildFormats.filter((format) => wanted.some((name) => name === format))
  const unknown = wanted.filter((format) => !formats.some((known) => known === format))
  const opened = await openBook(folder)
  const found = options.fonts === undefined ? { fonts: [], told: undefined } : findFonts(options.fonts)
  if (unknown.length > 0 || 'problems' in opened || 'problem' in found) {
    if (unknown.length > 0) console.error(`还不能写成 ${unknown.join('、')}，可用：${buildFormats.join('、')}，或 all（全部）。`)
    if ('problem' in found) console.error(found.problem)
    if ('problems' in opened)
      for (const { file, line, message } of opened.problems) console.error(`${file}${line === undefined ? '' : ` 第${line}行`}：${message}`)
    process.exitCode = 2
    return
  }
  try {
    const template = templateToBuild(options.template === 'auto' ? opened.book.template : options.template)
    for (const warning of reasonWarnings(opened.book)) console.error(`注意：${warning}`)
    if (found.told !== undefined) console.error(found.told)
    const print = { fonts: found.fonts, tell: (message: string) => console.error(message) }
    for (const file of await buildBook(opened.book, template, formats, options.out, print)) console.log(file)
  } catch (error) {
    if (!(error instanceof UnknownTemplate)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
