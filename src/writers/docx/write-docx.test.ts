import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { plain, type Block, type Document } from '#document/blocks'
import { writeDocx } from './write-docx.ts'

const wide = Array.from({ length: 10 }, (_, index) => ({ runs: plain(`栏${index}`), header: true }))
const table = (cells: readonly { readonly runs: ReturnType<typeof plain>; readonly header?: boolean }[]): Block => ({
  kind: 'table',
  caption: '收入总表',
  above: ['部门名称：某局', '单位：万元'],
  below: [],
  headerRows: 1,
  rows: [{ cells }, { cells: cells.map(() => ({ runs: plain('12.30'), align: 'right' as const })) }],
  place: {},
})
const document: Document = {
  title: '某局2026年单位预算',
  remarks: [],
  blocks: [
    { kind: 'heading', level: 2, runs: plain('第一部分 概况'), place: {} },
    { kind: 'paragraph', runs: [{ text: '收入' }, { text: '12.30', strong: true }], place: {} },
    table(wide.slice(0, 3)),
    table(wide),
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
  ],
}

async function xml(name: string): Promise<string> {
  return strFromU8(unzipSync(await writeDocx(document))[name]!)
}

test('headings have the styles of headings, and contents are a field with the pages of its entries', async () => {
  const body = await xml('word/document.xml')
  expect(body.match(/w:pStyle w:val="Heading\d"/g)).toEqual(['w:pStyle w:val="Heading1"'])
  expect(body.match(/TOC \\/g)).toHaveLength(1)
  expect(body.match(/PAGEREF[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d+</g)).toHaveLength(3)
})

test('name and unit of money share the line above a table', async () => {
  expect((await xml('word/document.xml')).match(/部门名称：某局<\/w:t><w:tab\/><w:t[^>]*>单位：万元/g)).toHaveLength(2)
})

test('header rows come again on every page and rows are never torn', async () => {
  const body = await xml('word/document.xml')
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(4)
})

test('only a wide table turns its page', async () => {
  const body = await xml('word/document.xml')
  expect(body.match(/w:orient="landscape"/g)).toHaveLength(1)
})

test('a chart says its numbers in words', async () => {
  expect(await xml('word/document.xml')).toContain('基本支出4.92万元，项目支出7.38万元')
})

test('the same document gives the same bytes at another moment', async () => {
  const first = await writeDocx(document)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await writeDocx(document)).toEqual(first)
})

test('every face it names has free ones that may stand in', async () => {
  const named = new Set(Array.from((await xml('word/styles.xml')).matchAll(/w:eastAsia="([^"A-Za-z]+)"/g), ([, face]) => face))
  const table = await xml('word/fontTable.xml')
  expect(named).toEqual(new Set(['仿宋', '宋体', '楷体', '黑体']))
  for (const face of named) expect(table).toMatch(new RegExp(`w:name="${face}"><w:altName w:val="[^"]+Noto`))
})
