import { beforeAll, describe, expect, it } from 'vitest'
import { pdfEngine } from '#app/pdf-engine'
import { textOf, type Document, type Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import { ruledTable, smallPdf, type Mark } from '../../../test/small-pdf.ts'
import type { PdfEngine } from './engine.ts'
import { readPdf } from './read-pdf.ts'

let engine: PdfEngine
beforeAll(async () => {
  engine = await pdfEngine()
})

function read(pages: readonly (readonly Mark[])[], rotate = 0): Document {
  const result = readPdf(smallPdf(pages, rotate), engine)
  if (result.status === 'refused') throw new Error(result.message)
  return result.document
}

const words = (document: Document) => document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))
const tables = (document: Document) =>
  document.blocks
    .filter((block): block is Table => block.kind === 'table')
    .map((table) => gridOf(table).map((row) => row.map((cell) => (cell?.origin === true ? cell.text : '<'))))
const text = (line: string, y: number, x = 90, size = 12): Mark => ({ text: line, x, y, size })
const number = (page: number): Mark => ({ text: `- ${page} -`, x: 285, y: 815, size: 9 })

describe('a PDF', () => {
  it('takes its title from the cover and joins the lines of a paragraph, page numbers left out', () => {
    const document = read([
      [text('临江市水务局', 200, 150, 26), text('2024年部门预算', 250, 150, 22)],
      [
        text('临江市水务局2024年支出预算为一百二十万元整，其中基本支', 100, 114),
        text('出占八成。', 120, 90),
        text('二、下一段另起一行。', 140, 114),
        number(2),
      ],
    ])
    expect(document.title).toBe('临江市水务局2024年部门预算')
    expect(words(document)).toEqual(['临江市水务局2024年部门预算', '临江市水务局2024年支出预算为一百二十万元整，其中基本支出占八成。', '二、下一段另起一行。'])
  })

  it('parts two indented paragraphs also where a bracket at the start of another line stands out of the margin by half a sign', () => {
    const page = [
      text('一般公共预算支出用于社会保障和就业支出（类）事业运行', 100, 114),
      text('（项）一百二十万元，比上年增加。', 120, 84),
      text('人员经费八十万元，主要包括基本工资、津贴、奖金共八十；', 140, 114),
      text('公用经费十万元，主要包括办公费九万六千元，公务接待费', 160, 114),
      text('四千元。', 180, 90),
    ]
    expect(words(read([page]))).toEqual([
      '一般公共预算支出用于社会保障和就业支出（类）事业运行（项）一百二十万元，比上年增加。',
      '人员经费八十万元，主要包括基本工资、津贴、奖金共八十；',
      '公用经费十万元，主要包括办公费九万六千元，公务接待费四千元。',
    ])
  })

  it('joins a sentence that runs over the page, not a new paragraph', () => {
    const full = '十一、社会保障和就业支出（类）行政事业单位养老支出（款）'
    const pages = [
      [text(full, 780, 114), number(1)],
      [text('机关事业单位职业年金缴费支出（项）：反映缴费。', 80, 90), text('十二、另一条从这里写起，写满这一行的宽度为止，再多写几个', 100, 114), number(2)],
      [text('十三、第三条。', 80, 114), number(3)],
    ]
    expect(words(read(pages))).toEqual([
      `${full}机关事业单位职业年金缴费支出（项）：反映缴费。`,
      '十二、另一条从这里写起，写满这一行的宽度为止，再多写几个',
      '十三、第三条。',
    ])
  })

  it('rebuilds merged headers, two-row headers and blanks', () => {
    const rows = [
      ['科目', '<', '预算数', '<'],
      ['编码', '名称', '合计', '项目支出'],
      ['208', '社会保障和就业支出', '1,580.93', ''],
      ['合计', '<', '1,580.93', '67.50'],
    ]
    expect(tables(read([[text('支出预算表', 80), ...ruledTable(60, 100, [60, 180, 100, 100], rows), number(1)]]))).toEqual([
      [
        ['科目', '<', '预算数', '<'],
        ['编码', '名称', '合计', '项目支出'],
        ['208', '社会保障和就业支出', '1,580.93', ''],
        ['合计', '<', '1,580.93', '67.50'],
      ],
    ])
  })

  it('reads a cell that reaches down over rows once', () => {
    const rows = [
      ['项目', '指标', '值'],
      ['饮水工程', '数量', '12'],
      ['^', '质量', '95'],
      ['^', '时效', '100'],
    ]
    expect(tables(read([ruledTable(60, 100, [120, 120, 80], rows)]))[0]!.map((row) => row[0])).toEqual(['项目', '饮水工程', '<', '<'])
  })

  it('joins a table that runs over the page, without its header again', () => {
    const header = ['科目', '合计']
    const pages = [
      [text('支出预算表', 80), ...ruledTable(60, 100, [200, 100], [header, ['水利', '1.00'], ['水土保持', '2.00']]), number(1)],
      [...ruledTable(60, 60, [200, 100], [header, ['住房公积金', '3.00']]), number(2)],
    ]
    expect(tables(read(pages))).toEqual([[header, ['水利', '1.00'], ['水土保持', '2.00'], ['住房公积金', '3.00']]])
  })

  it('keeps two tables apart when text stands between them', () => {
    const pages = [
      [
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
      [
        text('支出经济分类表', 60),
        ...ruledTable(
          60,
          90,
          [200, 100],
          [
            ['科目', '合计'],
            ['工资', '1.00'],
          ],
        ),
      ],
    ]
    expect(tables(read(pages))).toHaveLength(2)
  })

  it('reads bold made by drawing twice once, and leaves out what stands off the page', () => {
    const document = read([[text('收支总表', 100), { text: '收支总表', x: 90.4, y: 100 }, { text: '看不见', x: 700, y: 100 }, text('单位：万元', 140)]])
    expect(words(document)).toEqual(['收支总表', '单位：万元'])
  })

  it('drops heads and feet that every page repeats, and dotted contents', () => {
    const head = (page: number): Mark[] => [text('临江市水务局部门预算公开', 40, 90, 9), number(page)]
    const pages = [1, 2, 3, 4].map((page) => [
      ...head(page),
      text(`第${'一二三四'[page - 1]}段的内容，另起一段写完。`, 200),
      text(`一、部门概况……………………${page}`, 300),
    ])
    expect(words(read(pages))).toEqual(['临江市水务局部门预算公开', ...['一', '二', '三', '四'].map((n) => `第${n}段的内容，另起一段写完。`)])
  })

  it('reads a page that is shown turned as it is shown', () => {
    // Drawn along the long side of a page that is shown with a quarter turn.
    const result = readPdf(
      new TextEncoder().encode(new TextDecoder().decode(smallPdf([[text('横排', 100)]], 90)).replace('1 0 0 1 90 742 Tm', '0 1 -1 0 300 200 Tm')),
      engine,
    )
    expect(result.status === 'read' && words(result.document)).toEqual(['横排'])
  })

  it.each([
    ['nothing after the header', '%PDF-1.7\n'],
    ['half a file', new TextDecoder().decode(smallPdf([[text('收支总表', 100)]])).slice(0, 300)],
    [
      'a loop of pages',
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n',
    ],
  ])('refuses %s in Chinese', (_, file) => {
    const result = readPdf(new TextEncoder().encode(file), engine)
    expect(result).toMatchObject({ status: 'refused', message: expect.stringMatching(/[\u4e00-\u9fff]/) })
  })

  it('refuses pages of pictures by saying so', () => {
    const result = readPdf(smallPdf([[], []]), engine)
    expect(result).toMatchObject({ status: 'refused', reason: 'no-text-layer' })
  })
})
