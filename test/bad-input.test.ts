import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/qinghai/template'

const utf8 = (text: string) => new TextEncoder().encode(text)
const gbk = new Uint8Array([0xca, 0xd5, 0xd6, 0xa7, 0xd7, 0xdc, 0xb1, 0xed, 0x0a])

/** Each hostile file with the reason it must be refused for. */
const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['white space only', () => utf8(' \n\t\n'), 'empty'],
  ['a PDF', () => utf8('%PDF-1.7'), 'format-not-supported'],
  ['a binary', () => new Uint8Array([1, 2, 0, 3]), 'binary'],
  ['50 MB of text', () => new Uint8Array(50 * 1024 * 1024).fill(0x61), 'too-large'],
  ['one endless line', () => utf8('收支'.repeat(1_000_000)), 'line-too-long'],
  ['bytes of no encoding', () => new Uint8Array([0x61, 0xff, 0xff, 0xff]), 'encoding'],
  ['a table of 10,000 columns', () => utf8(`${'合计\t'.repeat(10_000)}\n${'1.00\t'.repeat(10_000)}\n`), 'not-a-budget'],
  ['GBK text that is no budget', () => gbk, 'not-a-budget'],
  ['brackets without end', () => utf8('[('.repeat(90_000)), 'not-a-budget'],
]

it.each(hostile)('answers %s clearly and soon', (_, bytes, reason) => {
  const start = performance.now()
  const report = checkDocument(readMarkdown(bytes()), qinghai)
  expect(report).toMatchObject({ status: 'refused', reason })
  expect(report.status === 'refused' ? report.message : '').toMatch(/[一-龥]{6}/)
  expect(performance.now() - start).toBeLessThan(5000)
})
