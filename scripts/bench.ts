import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { checkBook, checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { recogniseBook } from '#app/recognise/recognise-book'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'

/** Prints medians of warm runs and of cold processes, with ratios to a plain read of the same file in the same run. */
function median(times: number, work: () => void): number {
  for (let warm = 0; warm < 5; warm++) work()
  const spent = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return spent.toSorted((a, b) => a - b)[times >> 1]!
}

const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')
const { book } = opened
const published = '../shared/haidong/haidong-2024.md'
const bytes = existsSync(published) ? readFileSync(published) : new TextEncoder().encode(writeMarkdown(compileBook(book, qinghai).document))
const plain = median(200, () => new TextDecoder().decode(existsSync(published) ? readFileSync(published) : bytes))
const cold = median(7, () => spawnSync('bin/mingzhang', ['check', existsSync(published) ? published : 'README.md', '--format', 'json']))
const readBooks = [bytes, new TextEncoder().encode(writeMarkdown(compileBook(book, qinghai).document))].map((file) => {
  const read = readMarkdown(file)
  if (read.status === 'refused') throw new Error(read.message)
  return recogniseBook(read.document, qinghai)
})
// Each run gets a book of its own, because what checks find out about a book is kept with it.
const [contradicting, consistent] = readBooks.map((read) => median(100, () => checkBook({ ...read, facts: [...read.facts] })))
const rows = {
  'plain read of the file': plain,
  'check, warm': median(40, () => checkDocument(readMarkdown(bytes), qinghai)),
  'all checks and causes of a consistent book': consistent!,
  'all checks and causes of the published book': contradicting!,
  'check, whole cold process': cold,
  'build to HTML, warm': median(40, () => writeHtml(compileBook(book, qinghai).document)),
  'build to Markdown, warm': median(40, () => writeMarkdown(compileBook(book, qinghai).document)),
}
console.table(
  Object.fromEntries(Object.entries(rows).map(([name, ms]) => [name, { 'median ms': Number(ms.toFixed(2)), 'ratio to plain read': Math.round(ms / plain) }])),
)
