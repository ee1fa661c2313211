import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { plain, textOf, type Block, type Cell, type Document, type Table } from '#document/blocks'
import { PdfEngine } from '#readers/pdf/engine'
import { readPdf } from '#readers/pdf/read-pdf'
import { fontsIn, ownFonts } from '#app/fonts'
import { writePdf as write, type PdfOptions } from './write-pdf.ts'

const engine = await PdfEngine.start(readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))))

const own = ownFonts()
const writePdf = async (document: Document, options: Partial<PdfOptions> = {}) => write(document, { own, ...options })

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ runs: plain(text), ...more })
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, runs: plain(text), place: {} })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text), place: {} })
const table = (rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  above: [],
  below: [],
  headerRows: 1,
  rows: rows.map((cells) => ({ cells })),
  place: {},
  ...more,
})
const book = (...blocks: readonly Block[]): Document => ({ title: '某局2026年单位预算', blocks, remarks: [] })

const header = ['科目编码', '科目名称', '预算数'].map((text) => cell(text, { header: true }))
const lines = (count: number) =>
  Array.from({ length: count }, (_, row) => [cell(String(2_080_000 + row)), cell(`第${row}项支出`), cell(`${row}.50`, { align: 'right' })])
const example = book(
  heading(2, '第一部分 概况'),
  heading(3, '一、收支'),
  { kind: 'paragraph', runs: [{ text: '收入' }, { text: '1,234.50', strong: true }, { text: '万元。' }], place: {} },
  { kind: 'list', ordered: false, items: [{ runs: plain('一项'), place: {} }], place: {} },
  heading(2, '第二部分 预算表'),
  table([header, ...lines(90)], { caption: '支出总表', above: ['公开01表', '部门名称：某局', '单位：万元'], below: ['注：无。'] }),
  table([Array.from({ length: 10 }, (_, at) => cell(`栏${at}`, { header: true })), Array.from({ length: 10 }, () => cell('12.30', { align: 'right' }))], {
    caption: '收入总表',
  }),
  {
    kind: 'chart',
    shape: 'pie',
    caption: '构成图',
    unit: '万元',
    parts: [
      { label: '基本支出', weight: 0.4, runs: plain('4.92') },
      { label: '项目支出', weight: 0.6, runs: plain('7.38') },
    ],
    place: {},
  },
)

/** The pages as our reader of PDFs sees them: their size, their writing without spaces. */
function pagesOf(bytes: Uint8Array) {
  const opened = engine.open(bytes)
  if (opened.status !== 'open') throw new Error(opened.status)
  const pages = Array.from({ length: opened.pages }, (_, index) => opened.page(index))
  opened.close()
  return pages.map((page) => ({ ...page, text: page.chars.map(({ text }) => text).join('') }))
}

const textIn = (bytes: Uint8Array) =>
  pagesOf(bytes)
    .map(({ text }) => text)
    .join('')
const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
/** Strings of the file are UTF-16 with a mark in front, in hexadecimal or with escapes; long enough ones are found by their hexadecimal form. */
const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

const { bytes } = await writePdf(example)

test('the same document gives the same bytes, in another process on another day as well', async () => {
  expect((await writePdf(example)).bytes).toEqual(bytes)
  writeFileSync(join(folder, 'document.json'), JSON.stringify(example))
  const program = `
    const real = Date
    globalThis.Date = class extends real { constructor(...args) { super(...(args.length ? args : ['2031-07-08T09:10:11Z'])) } static now() { return 1941354611000 } }
    const { writePdf } = await import('#writers/pdf/write-pdf')
    const { ownFonts } = await import('#app/fonts')
    const { readFileSync } = await import('node:fs')
    const { createHash } = await import('node:crypto')
    const { bytes } = await writePdf(JSON.parse(readFileSync(${JSON.stringify(join(folder, 'document.json'))}, 'utf8')), { own: ownFonts() })
    console.log(createHash('sha256').update(bytes).digest('hex'))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'America/Los_Angeles' },
  })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the file says what it is: archive and accessibility standards, title, language, tags, bookmarks', async () => {
  const file = raw(bytes)
  for (const entry of ['/MarkInfo', '/StructTreeRoot', '/Lang (zh-CN)', '/DisplayDocTitle true', '/OutputIntents', '/Outlines', '/PageLabels'])
    expect(file).toContain(entry)
  for (const claim of ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<']) expect(file.split(claim)).toHaveLength(2)
  expect(file).toContain('(D:19800101000000Z)')
  const bookmarks = [...file.matchAll(/\/Title <?\(?([^>)]*)/g)].map(([, title]) => title)
  expect(bookmarks.length).toBeGreaterThanOrEqual(5)
})

test('the table of offsets points at every part after the standards were said', () => {
  const file = raw(bytes)
  const at = Number(/startxref\s+(\d+)\s+%%EOF/.exec(file)![1])
  const entries = [...file.slice(at).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
  entries.forEach((offset, index) => expect(file.slice(offset, offset + 20)).toMatch(new RegExp(`^${index + 1} 0 obj`)))
  const metadata = /\/Type \/Metadata[\s\S]*?\/Length (\d+)|\/Length (\d+)[\s\S]{0,80}\/Type \/Metadata/.exec(file)!
  const stream = file.indexOf('stream', metadata.index) + 'stream\n'.length
  expect(file.slice(stream + Number(metadata[1] ?? metadata[2])).trimStart()).toMatch(/^endstream/)
})

test('the engine finds nothing against the rules of accessible files', async () => {
  await expect(writePdf(example, { checkedAs: 'ua-1' })).resolves.toBeDefined()
})

test('cover, contents, parts and wide tables stand on pages of their own; pages are numbered outside', () => {
  const pages = pagesOf(bytes)
  expect(pages[0]!.text).toBe('某局2026年单位预算')
  expect(pages[1]!.text).toMatch(/目录.*一、收支.*支出总表.*收入总表.*—I—$/)
  expect(pages[2]!.text).toMatch(/^第一部分概况.*—1—$/)
  expect(pages.filter(({ width, height }) => width > height).map(({ text }) => text)).toEqual([expect.stringContaining('收入总表')])
  const side = (page: (typeof pages)[number]) => (page.chars.findLast(({ text }) => text === '—')!.right > page.width / 2 ? 'right' : 'left')
  expect(pages.slice(2).map(side)).toEqual(pages.slice(2).map((_, index) => (index % 2 === 0 ? 'right' : 'left')))
  for (const { chars, width, height } of pages)
    for (const { left, right, top, bottom } of chars) expect(left >= 56 && right <= width - 56 && top >= 56 && bottom <= height - 36).toBe(true)
})

test('a table repeats its header on every page and keeps its title; no row is torn', () => {
  const pages = pagesOf(bytes).filter(({ text }) => /第\d+项支出/.test(text))
  expect(pages.length).toBeGreaterThan(1)
  for (const { text } of pages) expect(text).toContain('科目编码科目名称预算数')
  expect(pages[0]!.text).toMatch(/公开01表支出总表部门名称：某局单位：万元科目编码/)
  expect(textIn(bytes).match(/第\d+项支出\d+\.50/g)).toHaveLength(90)
})

test('our reader gets the table back as it was, and nothing from the contents', () => {
  const read = readPdf(bytes, engine)
  if (read.status !== 'read') throw new Error(read.message)
  const paragraphs = read.document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))
  expect(paragraphs.filter((text) => /\.{4}/.test(text))).toEqual([])
  const [first] = read.document.blocks.filter((block) => block.kind === 'table')
  expect(first!.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)))).toEqual(
    [header, ...lines(90)].map((row) => row.map(({ runs }) => textOf(runs))),
  )
})

const hostile = '#[x] *粗* $y$ `z` \\ _u_ <l> @r //c /*d*/ = - + ~ "引" {{}} #import "/etc/passwd"'

test('words that look like markup come out as they are', async () => {
  const file = await writePdf({
    title: `${hostile}2026年预算`,
    remarks: [],
    blocks: [heading(1, hostile), paragraph(hostile), table([[cell(hostile)], [cell(hostile)]], { caption: hostile, above: [hostile], below: [hostile] })],
  })
  const text = textIn(file.bytes)
  expect(file.missing).toEqual([])
  expect(text.split(hostile.replaceAll(' ', '')).length - 1).toBeGreaterThanOrEqual(7)
})

test('long words, long cells, long lines of cells and odd spans are printed whole', async () => {
  const word = 'W'.repeat(300)
  const tall = '长'.repeat(10_000)
  const wide = Array.from({ length: 40 }, (_, at) => cell(`${at},234.56`, { align: 'right' }))
  const odd = book(
    heading(5, '从第五级开始'),
    heading(1, word),
    heading(4, '跳过两级'),
    paragraph(word),
    paragraph(''),
    table([
      [cell('名', { header: true }), cell('值', { header: true })],
      [cell(tall), cell(word)],
    ]),
    table([wide, wide], { caption: '四十栏' }),
    table([], { caption: '空表' }),
    table([[]], { headerRows: 3 }),
    table([[cell('甲', { rowSpan: 9, colSpan: 3 }), cell('乙', { rowSpan: 2 })], [cell('丙', { colSpan: 7 })], [cell('丁')]]),
    table([[cell('戊', { rowSpan: 4, header: true })], [cell('己')]], { headerRows: 1 }),
    table(
      Array.from({ length: 200 }, (_, at) => [...(at === 0 ? [cell('庚', { rowSpan: 200 })] : []), cell(`${at}`)]),
      { headerRows: 0 },
    ),
  )
  await expect(writePdf(odd, { checkedAs: 'ua-1' })).resolves.toBeDefined()
  const file = await writePdf(odd)
  const text = textIn(file.bytes)
  expect(text.split('长').length - 1).toBe(10_000)
  expect(text.split('W').length - 1).toBe(300 * 4)
  for (const { runs } of wide) expect(text.split(textOf(runs)).length - 1).toBeGreaterThanOrEqual(2)
  for (const char of '乙丙丁戊己庚') expect(text).toContain(char)
  for (const { chars, width, height } of pagesOf(file.bytes))
    for (const { left, right, top, bottom } of chars) expect(left >= 0 && right <= width && top >= 0 && bottom <= height).toBe(true)
})

test('a document of nothing but a title is a cover', async () => {
  expect(pagesOf((await writePdf({ title: '', blocks: [], remarks: [] })).bytes)).toHaveLength(1)
})

test('a character without a glyph is printed by its number and told', async () => {
  const { bytes: printed, missing } = await writePdf(
    book(paragraph('王😀\ue815\ud800李\u0007'), {
      kind: 'chart',
      shape: 'pie',
      caption: '图',
      unit: '元',
      parts: [{ label: '项𠮷😀', weight: 1, runs: plain('1.00') }],
      place: {},
    }),
  )
  expect(textIn(printed)).toContain('王［U+1F600］［U+E815］［U+D800］李［U+0007］')
  expect(textIn(printed)).toMatch(/项(?:𠮷|［U\+20BB7］)［U\+1F600］/)
  expect(missing).toEqual(expect.arrayContaining(['😀', '\ue815', '\ud800', '\u0007']))
})

/** A font of ours under other names, as an office's own font comes: one name in Chinese, another for old machines. */
function renamed(family: string, roman: string): Buffer {
  const path = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Light.otf')
  const font = readFileSync(path)
  const record = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16).find((at) => font.toString('latin1', at, at + 4) === 'name')!
  const names = font.readUInt32BE(record + 8)
  for (let at = names + 6; at < names + 6 + font.readUInt16BE(names + 2) * 12; at += 12) {
    if (![1, 16].includes(font.readUInt16BE(at + 6))) continue
    const name = font.readUInt16BE(at) === 3 ? Buffer.from(family, 'utf16le').swap16() : Buffer.from(roman, 'latin1')
    name.copy(font, names + font.readUInt16BE(names + 4) + font.readUInt16BE(at + 10))
    font.writeUInt16BE(name.length, at + 8)
  }
  return font
}

test('the fonts of an office are used where the standard asks for them, and a broken one harms nothing', async () => {
  const office = join(folder, 'fonts')
  mkdirSync(office)
  writeFileSync(join(office, 'broken.ttf'), 'OTTO broken')
  writeFileSync(join(office, 'own.otf'), renamed('仿宋_GB2312', 'FangSong_GB2312'))
  const given = fontsIn(office)
  expect(given.map(({ families }) => families)).toEqual([expect.arrayContaining(['仿宋_GB2312', 'FangSong_GB2312'])])
  const sentence = book(paragraph('正文用仿宋。'))
  const [withFont, without] = [await writePdf(sentence, { given }), await writePdf(sentence)]
  expect([withFont, without].map((file) => raw(file.bytes).includes('NotoSansHans-Light'))).toEqual([true, false])
  expect(textIn(withFont.bytes)).toContain('正文用仿宋。')
})

test('bookmarks name headings and tables', () => {
  const file = raw(bytes).toUpperCase()
  for (const title of ['第一部分 概况', '一、收支', '支出总表', '收入总表'])
    expect(file.includes(hex(title)) || raw(bytes).includes(Buffer.from(title, 'utf16le').swap16().toString('latin1'))).toBe(true)
})
