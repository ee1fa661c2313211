import { writeHtml, type PageLink } from '#writers/html/write-html'
import type { Document } from '#document/blocks'
import type { Origins } from '#document/origins'
import { checkDocument, type CheckReport } from './check-document.ts'
import { compileBook } from './compile-book.ts'
import { originsOf } from './origins.ts'
import { openBook } from './open-book.ts'
import { readBytes } from './read-bytes.ts'
import { readFile } from './read-file.ts'
import { reportDocument } from './report-document.ts'
import { templateToBuild } from './templates.ts'

/** The pages of a site by path, and what to say about them on the terminal. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>
  readonly summary: readonly string[]
}

interface Page extends PageLink {
  readonly document: Document
  readonly origins?: Origins
}

/** Compiles a book, reads its page back and checks it; checks the published original beside it when one is given. */
export async function siteOf(folder: string, original: string | undefined): Promise<Site | { readonly problems: readonly string[] }> {
  const opened = await openBook(folder)
  if ('problems' in opened)
    return { problems: opened.problems.map(({ file, line, message }) => `${file}${line === undefined ? '' : ` 第${line}行`}：${message}`) }
  const template = templateToBuild(opened.book.template)
  const compiled = compileBook(opened.book, template)
  const { document } = compiled
  const own = checkDocument(await readBytes(new TextEncoder().encode(writeHtml(document))), template)
  const summary = [`已编成《${document.title}》`]
  const pages: Page[] = [{ href: '/', text: '预算公开文本', document, origins: originsOf(compiled) }]
  const add = (href: string, text: string, file: string, report: ReturnType<typeof checkDocument>) => {
    if (report.status === 'refused') return summary.push(`${text}：${report.message}`)
    pages.push({ href, text, document: reportDocument([{ file, report }], { isSheet: false }) })
    return summary.push(`${text}：${said(report)}（${href}）`)
  }
  add('/check', '本书核对报告', '编成的预算', own)
  if (original !== undefined) add('/original', '公开原文核对报告', original, checkDocument(await readFile(original), template))
  return {
    summary,
    pages: new Map(
      pages.map((page) => [
        page.href,
        writeHtml(page.document, { links: pages, here: page.href, ...(page.origins === undefined ? {} : { origins: page.origins }) }),
      ]),
    ),
  }
}

function said({ held, findings, causes }: CheckReport): string {
  return `${held} 项一致，${findings.length} 处不符归为 ${causes.length} 个问题`
}
