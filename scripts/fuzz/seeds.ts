import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, unzipSync } from 'fflate'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { qinghai } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'

/** A sound file that mutations start from. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const smallEnough = 900_000

/** Books of our own writers, and published files where the shared corpus is there; the largest are left out, for time. */
export async function seeds(): Promise<readonly Seed[]> {
  const opened = await openBook('examples/haidong-2024')
  if ('problems' in opened) throw new Error('the example does not open')
  const { document } = compileBook(opened.book, qinghai)
  const encode = (text: string) => new TextEncoder().encode(text)
  const own = [
    { name: 'book.html', bytes: encode(writeHtml(document)) },
    { name: 'book.md', bytes: encode(writeMarkdown(document)) },
    { name: 'book.xlsx', bytes: await writeXlsx(document) },
    { name: 'book.docx', bytes: wordOf(writeHtml(document)) },
  ]
  const corpus = '../shared/corpus'
  const published = existsSync(corpus) ? readdirSync(corpus).filter((name) => /\.(?:pdf|docx?|xlsx?|html?)$/.test(name)) : []
  return [...own, ...published.map((name) => ({ name, bytes: readFileSync(join(corpus, name)) })).filter(({ bytes }) => bytes.length < smallEnough)]
}

/** The tables of a page as the plainest Word file there is. */
function wordOf(html: string): Uint8Array {
  const rows = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => cell!.replaceAll(/<[^>]*>/g, '')),
  )
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body = `<w:p><w:r><w:t>部门预算表</w:t></w:r></w:p><w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  const encode = (text: string) => new TextEncoder().encode(text)
  const office = 'http://schemas.openxmlformats.org'
  return zipSync({
    '[Content_Types].xml': encode(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': encode(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': encode(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  })
}

/** A zip whose inner files were spoilt and packed again, so that the damage reaches the reader of the format. */
export function repacked(bytes: Uint8Array, spoil: (inner: Uint8Array) => Uint8Array): Uint8Array | undefined {
  try {
    const entries = Object.entries(unzipSync(bytes))
    const largest = entries.toSorted(([, a], [, b]) => b.length - a.length)[0]![0]
    return zipSync(Object.fromEntries(entries.map(([name, inner]) => [name, name === largest ? spoil(inner) : inner])))
  } catch {
    return undefined
  }
}
