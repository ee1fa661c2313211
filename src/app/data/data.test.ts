import { describe, expect, it } from 'vitest'
import { checkDocument, checkRead } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { recogniseBook } from '#app/recognise/recognise-book'
import { qinghai } from '#templates/registry'
import fc from 'fast-check'
import { exampleBook, fullBook } from '../../../test/example.ts'
import { books } from '../../../test/books.ts'
import { generatedBook } from '../../../test/generated-book.ts'
import type { Book } from '#core/book'
import { readData } from './read-data.ts'
import { writeData } from './write-data.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const readingOf = (book: Book) => recogniseBook(compileBook(book, qinghai).document, qinghai)
const example = readingOf(exampleBook)
const text = writeData(example, [{ message: '样例', place: { page: 3 } }])

/** JSON of which nothing is known. */
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any

/** The example as data with one change; what it is refused with. */
function refusalOf(change: (data: Loose) => unknown): string {
  const data: unknown = JSON.parse(text)
  change(data)
  const read = readData(bytes(JSON.stringify(data)))
  return read.status === 'refused' ? read.message : ''
}

describe('a book as data', () => {
  it('is read as it was written, remarks too', () => {
    const read = readData(bytes(`\ufeff${text}`))
    expect(read).toEqual({ status: 'read', book: example, remarks: [{ message: '样例', place: { page: 3 } }] })
  })

  it.each<{ readonly name: string; readonly book: Book }>([
    { name: 'the example', book: exampleBook },
    { name: 'the full example', book: fullBook },
    ...fc.sample(generatedBook, { numRuns: books, seed: 11 }).map((book, index) => ({ name: `a generated book ${index}`, book })),
  ])('gives the findings of the document it was read from: $name', ({ book }) => {
    const { document } = compileBook({ ...book, year: book.year + 1 }, qinghai)
    const direct = checkDocument({ status: 'read', document }, qinghai)
    const read = readData(bytes(writeData(recogniseBook(document, qinghai), document.remarks)))
    if (direct.status === 'refused' || read.status === 'refused') throw new Error('refused')
    expect(checkRead(read)).toEqual(direct)
  })
})

describe('data that is no book is refused with the place in it and the remedy', () => {
  it.each([
    [
      'an amount as a JSON number',
      (data: Loose) => (data.facts[3].figure.micro = 12.5),
      '$.facts[3].figure.micro：应为用引号括起的整数，如 "6149800000000"，这里是 12.5',
    ],
    ['an amount its words do not print', (data: Loose) => (data.facts[3].figure.micro = '1'), '$.facts[3].figure：micro、step 与原文'],
    ['a misspelt field', (data: Loose) => (data.facts[0].key.fnd = 'fiscal'), '$.facts[0].key：没有“fnd”这个字段'],
    ['a word that is none of the list', (data: Loose) => (data.facts[0].key.fund = 'all'), '$.facts[0].key.fund：应为 fiscal、generalPublic'],
    ['a missing field', (data: Loose) => delete data.facts[0].label, '$.facts[0]：缺少“label”'],
    ['a list that is none', (data: Loose) => (data.passages = {}), '$.passages：应为 [ ] 括起的列表，这里是 {}'],
    ['a page that cannot be', (data: Loose) => (data.facts[0].place.page = 1.5), '$.facts[0].place.page：应为不小于 0 的整数'],
    ['another edition', (data: Loose) => (data.schema = 'mingzhang-book-9'), '$.schema：应为 mingzhang-book-1'],
    ['other JSON', (data: Loose) => delete data.schema, '没有写明 "schema": "mingzhang-book-1"'],
  ])('%s', (_, change, message) => {
    const told = refusalOf(change)
    expect(told).toContain(message)
    expect(told).toContain('mingzhang read 原文件 --format json')
  })

  it.each([
    ['torn', text.slice(0, 5000), '可能没有写完'],
    ['spoilt', text.replace('"facts":', '"facts"=='), '第 1 行第'],
    ['deep', `{"schema":${'['.repeat(1e6)}`, 'JSON 数据'],
    ['with a prototype', text.replace('{"schema"', '{"__proto__":{"facts":[]},"schema"'), '没有“__proto__”这个字段'],
    [
      'empty',
      JSON.stringify({ ...JSON.parse(text), facts: [], projects: [], definitions: [], tables: [], passages: [], titles: [], grids: [] }),
      '没有可以核对的内容',
    ],
  ])('%s', (_, broken, message) => {
    expect(readData(bytes(broken))).toMatchObject({ status: 'refused', message: expect.stringContaining(message) })
  })

  it('in another encoding', () => {
    expect(readData(Buffer.from([0x7b, 0x22, 0xd4, 0xa4, 0x22])).status).toBe('refused')
  })
})
