import { beforeAll, describe, expect, it } from 'vitest'
import { pdfEngine } from '#app/pdf-engine'
import { textOf, type Document, type Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import { smallPdf, type Mark } from '../../../test/small-pdf.ts'
import type { PdfEngine } from './engine.ts'
import { readPdf } from './read-pdf.ts'

let engine: PdfEngine
beforeAll(async () => {
  engine = await pdfEngine()
})

const text = (words: string, x: number, y: number): Mark => ({ text: words, x, y, size: 10 })
/** Set centred about x, as header cells are; a figure ends at x. */
const centred = (words: string, x: number, y: number) => text(words, x - (words.length * 10) / 2, y)
const figure = (words: string, x: number, y: number) => text(words, x - words.length * 5, y)

function read(...pages: readonly (readonly Mark[])[]): Document {
  const result = readPdf(smallPdf(pages), engine)
  if (result.status === 'refused') throw new Error(result.message)
  return result.document
}

const tables = (document: Document) => document.blocks.filter((block): block is Table => block.kind === 'table')
const words = (table: Table) => gridOf(table).map((row) => row.map((cell) => (cell?.origin === true ? cell.text : '<')))
const paragraphs = (document: Document) => document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))

/** 科目编码 and 科目名称 stand in the middle of two header rows, 基本支出 over the two columns beside each other. */
const header = [
  text('支出总表', 250, 60),
  text('单位：万元', 470, 90),
  centred('科目编码', 90, 125),
  centred('科目名称', 190, 125),
  centred('合计', 300, 125),
  centred('基本支出', 405, 116),
  centred('人员经费', 370, 134),
  centred('公用经费', 440, 134),
  centred('项目支出', 520, 125),
]
const row = (y: number, code: string, name: string, ...figures: readonly string[]) => [
  text(code, 70, y),
  text(name, 150, y),
  ...figures.flatMap((words, at) => (words === '' ? [] : [figure(words, [325, 395, 465, 545][at]!, y)])),
]

describe('a table without ruling lines', () => {
  it('is told by how its figures stand under each other; merged headers by what they stand over', () => {
    const document = read([
      ...header,
      ...row(160, '208', '社会保障支出', '30.00', '20.00', '4.00', '6.00'),
      ...row(180, '20805', '养老支出', '18.00', '12.00', '', '6.00'),
      ...row(200, '20808', '抚恤', '12.00', '8.00', '4.00', ''),
      text('注：本表按功能分类列示。', 70, 230),
    ])
    const [table] = tables(document)
    expect(words(table!)).toEqual([
      ['科目编码', '科目名称', '合计', '基本支出', '<', '项目支出'],
      ['<', '<', '<', '人员经费', '公用经费', '<'],
      ['208', '社会保障支出', '30.00', '20.00', '4.00', '6.00'],
      ['20805', '养老支出', '18.00', '12.00', '', '6.00'],
      ['20808', '抚恤', '12.00', '8.00', '4.00', ''],
    ])
    expect(table!.place.unruled).toBe(true)
    expect(paragraphs(document)).toEqual(['支出总表', '单位：万元', '注：本表按功能分类列示。'])
  })

  it('joins the lines of a cell that wraps around its figures, and keeps rows without figures', () => {
    const document = read([
      ...header,
      ...row(160, '208', '社会保障支出', '30.00', '20.00', '4.00', '6.00'),
      text('机关事业单位', 150, 184),
      ...row(190, '2080505', '', '18.00', '12.00', '', '6.00'),
      text('养老缴费支出', 150, 196),
      ...row(220, '20808', '抚恤', '12.00', '8.00', '4.00', ''),
      text('二、外交支出', 150, 250),
      ...row(280, '210', '卫生健康支出', '9.00', '9.00', '', ''),
    ])
    expect(words(tables(document)[0]!).slice(2)).toEqual([
      ['208', '社会保障支出', '30.00', '20.00', '4.00', '6.00'],
      ['2080505', '机关事业单位养老缴费支出', '18.00', '12.00', '', '6.00'],
      ['20808', '抚恤', '12.00', '8.00', '4.00', ''],
      ['', '二、外交支出', '', '', '', ''],
      ['210', '卫生健康支出', '9.00', '9.00', '', ''],
    ])
  })

  it('goes on over the page, with a single row too', () => {
    const document = read(
      [...header, ...row(160, '208', '社会保障支出', '30.00', '20.00', '4.00', '6.00'), ...row(180, '210', '卫生健康支出', '9.00', '9.00', '', '')],
      row(60, '221', '住房保障支出', '7.00', '7.00', '', ''),
    )
    expect(tables(document)).toHaveLength(1)
    expect(words(tables(document)[0]!).at(-1)).toEqual(['221', '住房保障支出', '7.00', '7.00', '', ''])
  })

  it('leaves prose, page numbers and tables of contents alone', () => {
    const document = read([
      ...[1, 2, 3, 4].flatMap((chapter) => [text(`第${chapter}部分 概况`, 90, 80 + chapter * 20), figure(String(chapter * 3), 500, 80 + chapter * 20)]),
      text('2024年收入预算 120.50 万元，支出预算 120.50 万元。', 90, 300),
      text('- 1 -', 285, 820),
    ])
    expect(tables(document)).toEqual([])
  })
})
