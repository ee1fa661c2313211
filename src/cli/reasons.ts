import { openBook } from '#app/open-book'
import { reasonWarnings, suggestedReasons } from '#app/reason-words'

/** `reasons`: suggested reasons of a ledger on stdout, what is doubtful in its own on stderr. */
export async function reasons(path: string, options: { readonly lastYear?: string }): Promise<void> {
  const opened = await Promise.all([path, ...(options.lastYear === undefined ? [] : [options.lastYear])].map(openBook))
  const [book, lastBook] = opened.map((result) => ('book' in result ? result.book : undefined))
  for (const result of opened)
    for (const { file, line, message } of 'problems' in result ? result.problems : [])
      console.error(`${file}${line === undefined ? '' : ` 第${line}行`}：${message}`)
  if (book === undefined || (options.lastYear !== undefined && lastBook === undefined)) {
    process.exitCode = 2
    return
  }
  if (lastBook !== undefined && lastBook.year !== book.year - 1) {
    console.error(`${options.lastYear} 是${lastBook.year}年的台账，${book.year}年预算的上年应为${book.year - 1}年。请给出上年的台账。`)
    process.exitCode = 2
    return
  }
  for (const warning of reasonWarnings(book, lastBook)) console.error(warning)
  process.stdout.write(suggestedReasons(book, lastBook))
}
