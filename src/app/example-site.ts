import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/qinghai/template'
import { checkDocument, type CheckReport } from './check-document.ts'
import { compileBook } from './compile-book.ts'
import { openBook } from './open-book.ts'
import { readFile } from './read-file.ts'
import { reportDocument } from './report-document.ts'

/** The pages of a site by path, and what to say about them on the terminal. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>
  readonly summary: readonly string[]
}

/** Compiles a book, reads the result back and checks it; checks the published original beside it when one is given. */
export function siteOf(folder: string, original: string | undefined): Site | { readonly problems: readonly string[] } {
  const opened = openBook(folder)
  if ('problems' in opened) return { problems: opened.problems.map(({ file, line, message }) => `${file}${line === undefined ? '' : ` 第${line}行`}：${message}`) }
  const { document } = compileBook(opened.book, qinghai)
  const own = checkDocument(readMarkdown(new TextEncoder().encode(writeMarkdown(document))), qinghai)
  const pages = new Map([['/', writeHtml(document)]])
  const summary = [`已编成《${document.title}》`]
  const add = (path: string, name: string, report: ReturnType<typeof checkDocument>) => {
    if (report.status === 'refused') return summary.push(`${name}：${report.message}`)
    pages.set(path, writeHtml(reportDocument([{ file: name, report }])))
    return summary.push(`${name}：${said(report)}（${path}）`)
  }
  add('/check', '编成的预算', own)
  if (original !== undefined) add('/original', '公开的原文', checkDocument(readFile(original), qinghai))
  return { pages, summary }
}

function said({ held, findings, causes }: CheckReport): string {
  return `${held} 项一致，${findings.length} 处不符归为 ${causes.length} 个问题`
}
