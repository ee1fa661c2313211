import fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { CellValue } from 'hucre'
import { describe, expect, it } from 'vitest'
import type { Book } from '#core/book'
import { fen } from '#core/money'
import { readLedger } from '../read-ledger.ts'
import { starterLedger } from '../starter.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const read = readLedger(starterLedger(2024))
if ('problems' in read) throw new Error(JSON.stringify(read.problems))
const book: Book = read.book
const codes = { functional: [{ code: '2080150', name: '事业运行' }], economic: [{ code: '30101', name: '基本工资' }] }

/** The starter workbook with one cell written over, as a person would. */
async function edited(sheet: string, row: number, column: number, value: CellValue): Promise<readonly string[]> {
  const { sheets } = await readXlsx(await writeWorkbook(book, codes))
  const rows = sheets.find(({ name }) => name === sheet)!.rows
  while (rows.length < row) rows.push([])
  rows[row - 1]![column] = value
  const result = await readWorkbook(await writeXlsx({ sheets: sheets.map(({ name, rows: all }) => ({ name, rows: all })) }), '台账.xlsx')
  return 'problems' in result ? result.problems.map(({ file, line, message }) => `${file}${line === undefined ? '' : ` 第${line}行`}：${message}`) : []
}

describe('the ledger as a workbook', () => {
  it('reads back the book it wrote, whatever its words and amounts', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\p{C}\s\uFFFD]/gu, '').trim())
    const name = words.filter((text) => text !== '')
    await fc.assert(
      fc.asyncProperty(name, fc.array(name, { maxLength: 3 }), fc.bigInt(1n, 10n ** 15n), words, async (unit, duties, amount, reason) => {
        const rest = book.lines.filter(({ kind }) => kind === 'project')
        const basic = book.lines.find(({ kind }) => kind === 'basic')!
        const lines = [{ ...basic, amount: fen(amount) }, ...rest]
        const income = [{ source: 'generalPublic' as const, amount: fen(lines.reduce((sum, line) => sum + line.amount, 0n)) }]
        const about = reason === '' ? [] : [{ about: 'total', text: reason }]
        const written: Book = { ...book, lines, income, reasons: about, unit: { ...book.unit, name: unit, duties } }
        expect(await readWorkbook(await writeWorkbook(written, codes), 'x.xlsx')).toEqual({ book: written })
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('holds purchases, services and the targets of the whole in sheets of their own', async () => {
    const [project] = book.projects
    const target = { level1: '产出指标', level2: '数量指标', name: '场次', operator: '≥', value: '12', unit: '场', weight: '20' }
    const written: Book = {
      ...book,
      procurement: { goods: fen(5n), works: fen(0n), services: fen(0n) },
      purchases: [
        { what: '# 书架', catalogueCode: 'A05', catalogueName: '家具', kind: 'goods', project: project!.code, fund: 'generalPublic', amount: fen(5n) },
      ],
      purchasedServices: [{ what: '物业', level1: '01-公共服务', level2: '', level3: '物业管理', project: '', amount: fen(7n) }],
      overall: {
        objective: '全年开放：读者满意。',
        tasks: [{ name: '开放', content: '', fiscal: fen(9n), other: fen(1n) }],
        indicators: [{ task: '开放', ...target }],
      },
      projects: [{ ...project!, transfer: true }],
    }
    expect(await readWorkbook(await writeWorkbook(written, codes), 'x.xlsx')).toEqual({ book: written })
  })

  it('gives the same bytes twice', async () => {
    expect(Buffer.from(await writeWorkbook(book, codes)).equals(Buffer.from(await writeWorkbook(book, codes)))).toBe(true)
  })

  it('takes what Excel computes: number cells, binary noise, codes as numbers', async () => {
    expect(await edited('收入', 2, 1, 0.1 + 119.9)).toEqual([])
    expect(await edited('支出', 2, 0, 2080150)).toEqual([])
  })

  it.each([
    ['支出', 3, 4, '一般公共', '工作表“支出” 第3行：“资金来源”写的是“一般公共”，是不是“一般公共预算”？'],
    ['支出', 2, 8, '八十', '工作表“支出” 第2行：“金额（万元）”写的是“八十”'],
    ['收入', 1, 0, '来源', '收入 第1行：缺少“收入来源”一列。'],
    ['基本情况', 7, 1, '行政', '基本情况 第7行：“单位性质”写的是“行政”，是不是“行政单位”？'],
    ['基本情况', 2, 1, '明年', '工作表“基本情况”B2：year 写的是“明年”'],
    ['绩效指标', 3, 0, 'X9', '绩效指标 第3行：项目编码“X9”在“项目”表中没有。'],
    ['编制人员', 2, 1, '十', '工作表“编制人员”A2：“事业编制”的 count 写的是“十”'],
    ['增减原因', 2, 0, '三公', '工作表“增减原因”A2：不认识“三公”'],
    ['政府采购', 2, 0, '物品', '工作表“政府采购” 第2行：“采购类别”写的是“物品”'],
    ['主要任务', 2, 0, '甲', '没有写 objective'],
    ['项目', 2, 4, '对', '工作表“项目”E2：transfer 写的是“对”'],
  ])('tells what is wrong in %s, row %i', async (sheet, row, column, value, message) => {
    expect((await edited(sheet, row, column, value)).join('\n')).toContain(message)
  })

  it('answers a file that is no workbook', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('收入,金额'), (await writeWorkbook(book, codes)).slice(0, 3000)]) {
      const result = await readWorkbook(bytes, '台账.xlsx')
      expect('problems' in result && result.problems[0]!.message).toContain('不是可以打开的 .xlsx 工作簿')
    }
  })
})
