import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { readBytes } from '#app/read-bytes'
import { qinghai } from '#templates/registry'
import { ruledTable, smallPdf } from './small-pdf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const gbk = new Uint8Array([0xca, 0xd5, 0xd6, 0xa7, 0xd7, 0xdc, 0xb1, 0xed, 0x0a])

/** The end of a zip whose list says that its one file is this large. */
function zipClaiming(size: number): Uint8Array {
  const bytes = new Uint8Array(4 + 46 + 13 + 22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint32(4, 0x02014b50, true)
  view.setUint32(4 + 24, size, true)
  view.setUint16(4 + 28, 13, true)
  bytes.set(utf8('word/document'), 50)
  view.setUint32(63, 0x06054b50, true)
  view.setUint32(63 + 16, 4, true)
  return bytes
}

/** Each hostile file with the reason it must be refused for. */
const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['white space only', () => utf8(' \n\t\n'), 'empty'],
  ['a PDF of nothing', () => utf8('%PDF-1.7'), 'damaged'],
  ['a zip that claims to unpack to 3 GB', () => zipClaiming(3_000_000_000), 'too-large'],
  ['a binary', () => new Uint8Array([1, 2, 0, 3]), 'binary'],
  ['50 MB of text', () => new Uint8Array(50 * 1024 * 1024).fill(0x61), 'too-large'],
  ['one endless line', () => utf8('收支'.repeat(1_000_000)), 'line-too-long'],
  ['bytes of no encoding', () => new Uint8Array([0x61, 0xff, 0xff, 0xff]), 'encoding'],
  ['a table of 10,000 columns', () => utf8(`${'合计\t'.repeat(10_000)}\n${'1.00\t'.repeat(10_000)}\n`), 'not-a-budget'],
  ['GBK text that is no budget', () => gbk, 'not-a-budget'],
  ['brackets without end', () => utf8('[('.repeat(90_000)), 'not-a-budget'],
]

it.each(hostile)('answers %s clearly and soon', async (_, bytes, reason) => {
  const start = performance.now()
  const report = checkDocument(await readBytes(bytes()), qinghai)
  expect(report).toMatchObject({ status: 'refused', reason })
  expect(report.status === 'refused' ? report.message : '').toMatch(/[一-龥]{6}/)
  expect(performance.now() - start).toBeLessThan(5000)
})

it('never throws on a damaged PDF or workbook, and reads the next file all the same', async () => {
  const good = smallPdf([
    [
      { text: '收支总表', x: 90, y: 80 },
      ...ruledTable(
        60,
        100,
        [200, 100],
        [
          ['科目', '合计'],
          ['水利', '1.00'],
        ],
      ),
    ],
  ])
  const workbook = await writeXlsx({
    sheets: [
      {
        name: '收支总表',
        rows: [
          ['科目', '合计'],
          ['水利', 1],
        ],
      },
    ],
  })
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(good, workbook), damage, fc.option(fc.nat()), async (file, bytes, cut) => {
      const damaged = Uint8Array.from(file)
      for (const [at, value] of bytes) damaged[at % damaged.length] = value
      const result = await readBytes(cut === null ? damaged : damaged.slice(0, cut % damaged.length))
      expect(result.status === 'read' || /[一-龥]{6}/.test(result.message)).toBe(true)
    }),
    { numRuns: 150 },
  )
  expect((await readBytes(good)).status).toBe('read')
}, 60_000)
