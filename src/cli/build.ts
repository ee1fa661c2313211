import { buildBook, buildFormats } from '#app/build-book'
import { leftOut } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { templateToBuild, UnknownTemplate } from '#app/templates'

/** `build`: the book of a folder in the formats asked for. All problems of the ledger are told at once. */
export async function build(folder: string, options: { readonly formats: string; readonly template: string; readonly out: string }): Promise<void> {
  const wanted = options.formats.split(',').map((format) => format.trim())
  const formats = buildFormats.filter((format) => wanted.includes(format))
  const unknown = wanted.filter((format) => !formats.some((known) => known === format))
  const opened = await openBook(folder)
  if (unknown.length > 0 || 'problems' in opened) {
    if (unknown.length > 0) console.error(`还不能写成 ${unknown.join('、')}，可用：${buildFormats.join('、')}。`)
    if ('problems' in opened)
      for (const { file, line, message } of opened.problems) console.error(`${file}${line === undefined ? '' : ` 第${line}行`}：${message}`)
    process.exitCode = 2
    return
  }
  try {
    const template = templateToBuild(options.template === 'auto' ? opened.book.template : options.template)
    for (const file of await buildBook(opened.book, template, formats, options.out)) console.log(file)
    for (const message of leftOut(opened.book, template)) console.error(message)
  } catch (error) {
    if (!(error instanceof UnknownTemplate)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
