import fc from 'fast-check'
import { read as readByAnother } from '@e965/xlsx'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Cell, CellValue } from 'hucre'
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
const lists = { functional: [{ code: '2080150', name: '事业运行' }], economic: [{ code: '30101', name: '基本工资' }] }

type Edit = readonly [sheet: string, row: number, column: number, value: CellValue]

/** The starter workbook with cells written over, as a person would, and what the reader says of it. */
async function readEdited(edits: readonly Edit[], cells?: ReadonlyMap<string, Partial<Cell>>) {
  const { sheets } = await readXlsx(await writeWorkbook(book, lists))
  for (const [sheet, row, column, value] of edits) {
    const { rows } = sheets.find(({ name }) => name === sheet)!
    while (rows.length < row) rows.push([])
    rows[row - 1]![column] = value
  }
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({ name, rows, ...(name === edits[0]?.[0] && cells !== undefined ? { cells: new Map(cells) } : {}) })),
  })
  return readWorkbook(bytes, '台账.xlsx')
}

async function problemsOf(...edits: readonly Edit[]): Promise<readonly string[]> {
  const result = await readEdited(edits)
  return 'problems' in result ? result.problems.map(({ file, message }) => `${file}：${message}`) : []
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
        expect(await readWorkbook(await writeWorkbook(written, lists), 'x.xlsx')).toEqual({ book: written })
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('keeps the license of the data', async () => {
    const written: Book = { ...book, license: { name: 'CC-BY-4.0', title: '署名 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' } }
    expect(await readWorkbook(await writeWorkbook(written, lists), '台账.xlsx')).toEqual({ book: written })
  })

  const [project] = book.projects
  const target = { level1: '产出指标', level2: '数量指标', name: '场次', operator: '≥', value: '12', unit: '场', weight: '20' }
  const listing: Book = {
    ...book,
    procurement: { goods: fen(5n), works: fen(0n), services: fen(0n) },
    purchases: [{ what: '# 书架', catalogueCode: 'A05', catalogueName: '家具', kind: 'goods', project: project!.code, fund: 'generalPublic', amount: fen(5n) }],
    purchasedServices: [{ what: '物业', level1: '01-公共服务', level2: '', level3: '物业管理', project: '', amount: fen(7n) }],
    overall: {
      objective: '全年开放：读者满意。',
      tasks: [{ name: '开放', content: '', fiscal: fen(9n), other: fen(1n) }],
      indicators: [{ task: '开放', ...target }],
    },
    projects: [{ ...project!, transfer: true }],
  }

  it('holds purchases, services and the targets of the whole in sheets of their own', async () => {
    expect(await readWorkbook(await writeWorkbook(listing, lists), 'x.xlsx')).toEqual({ book: listing })
  })

  it('reads workbooks made before there were those sheets and columns', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(book, lists))
    const addedSheets = ['采购明细', '购买服务', '整体目标', '主要任务', '整体绩效指标']
    const addedColumns = ['转移支付', '用结转资金', '因素', '增减额（万元）', '增减人数']
    const without = (rows: (typeof sheets)[number]['rows']) => rows.map((row) => row.filter((_, at) => !addedColumns.includes(String(rows[0]?.[at]))))
    const older = sheets.filter(({ name }) => !addedSheets.includes(name)).map(({ name, rows }) => ({ name, rows: without(rows) }))
    expect(await readWorkbook(await writeXlsx({ sheets: older }), '台账.xlsx')).toEqual({ book })
  })

  it('takes the sums of procurement from the list, and tells of a sum that is another', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(listing, lists))
    const stated = sheets.map(({ name, rows }) => ({ name, rows: name === '政府采购' ? [rows[0]!, ['货物', 2]] : rows }))
    const result = await readWorkbook(await writeXlsx({ sheets: stated }), '台账.xlsx')
    expect('problems' in result && result.problems).toEqual([
      {
        file: '工作表“政府采购”B2',
        message: '货物写的是 2.00 万元，“采购明细”表里货物合计 0.000005 万元。请改正其中一处，或删去这里的数字，由明细算出。',
      },
    ])
  })

  it('holds the drivers of a reason, a row each', async () => {
    const drivers = [
      { kind: 'people', words: '新招录公务员', amount: fen(123_400n), people: 2 },
      { kind: 'oneOff', words: '一次性设备购置上年已完成', amount: fen(-5_000_000n) },
      { kind: 'other', words: '定额标准调整' },
    ] as const
    const reasons: Book['reasons'] = [
      { about: 'total', text: '', drivers },
      { about: 'generalPublic', text: '人员增加' },
    ]
    expect(await readWorkbook(await writeWorkbook({ ...book, reasons }, lists), 'x.xlsx')).toEqual({ book: { ...book, reasons } })
  })

  it('tells which row of a reason lacks its driver or its words', async () => {
    const rows = [
      ['财政拨款合计', '新招录公务员', '人员', 12.34, 2],
      ['财政拨款合计', '标准提高', null, null, null],
      ['财政拨款合计', null, '人头', 1, '两人'],
    ]
    const problems = await problemsOf(...rows.flatMap((cells, row) => cells.map((value, column): Edit => ['增减原因', row + 2, column, value])))
    expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
      expect.stringContaining('C3：没有选“因素”'),
      expect.stringContaining('B4：没有写是什么因素'),
      expect.stringContaining('C4：“因素”写的是“人头”'),
      expect.stringContaining('E4：增减人数写的是“两人”'),
    ])
  })

  it('gives the same bytes twice', async () => {
    expect(Buffer.from(await writeWorkbook(book, lists)).equals(Buffer.from(await writeWorkbook(book, lists)))).toBe(true)
  })

  it('takes what people type and mean: computed numbers, codes as numbers or with names, full width, units, percents', async () => {
    const edits: readonly Edit[] = [
      ['收入', 2, 1, 0.1 + 119.9],
      ['支出', 2, 0, 2080150],
      ['支出', 3, 0, '2080150 事业运行'],
      ['支出', 4, 2, '30217—公务接待费'],
      ['支出', 2, 9, '８００，０００元'],
      ['支出', 3, 9, ' 9.60 万元'],
      ['支出', 4, 4, '一般公共预算 '],
      ['基本情况', 2, 1, '2024年'],
      ['编制人员', 2, 1, '10人'],
      ['绩效指标', 4, 6, '95%'],
      ['绩效指标', 4, 7, null],
      ['绩效指标', 4, 5, '>='],
      ['绩效指标', 5, 5, '='],
      ['主要职能', 9, 0, '   '],
    ]
    expect(await readEdited(edits)).toEqual({ book })
  })

  it('reads a number shown as a percent as the percent it shows', async () => {
    const cells = new Map([['3,6', { style: { numFmt: '0%' } }]])
    const result = await readEdited([['绩效指标', 4, 6, 0.95]], cells)
    expect(result).toEqual({ book })
  })

  it.each<[...Edit, string]>([
    ['支出', 3, 4, '一般公共', '工作表“支出”E3：“资金来源”写的是“一般公共”，是不是“一般公共预算”？'],
    ['支出', 2, 9, '八十', '工作表“支出”J2：“金额（万元）”写的是“八十”，应为以万元计的数字'],
    ['支出', 2, 9, '80,0', '工作表“支出”J2：“金额（万元）”写的是“80,0”，逗号不在千位上'],
    ['支出', 2, 9, 80.0000001, '工作表“支出”J2：“金额（万元）”写的是“80.0000001”，应为以万元计的数字，最多六位小数'],
    ['支出', 2, 0, '2080150 基本工资、2080199', '工作表“支出”A2：“功能科目”写的是“2080150 基本工资、2080199”'],
    ['支出', 5, 6, 'X9', '工作表“支出”G5：项目编码“X9”在“项目”表中没有。'],
    ['支出', 5, 6, null, '工作表“支出”G5：项目支出没有写“项目编码”。请写上“项目”表里该项目的编码。'],
    ['收入', 1, 0, '来源', '工作表“收入”第1行：缺少“收入来源”一列。'],
    [
      '收入',
      2,
      1,
      121,
      '工作表“收入”：一般公共预算：收入加上年结转 121.00 万元，支出加结转下年 120.00 万元，收入多 1.00 万元。请调整收入、支出或“结转下年”表，使两边相等。',
    ],
    ['基本情况', 7, 1, '行政', '工作表“基本情况”B7：“单位性质”写的是“行政”，是不是“行政单位”？'],
    ['基本情况', 2, 1, '明年', '工作表“基本情况”B2：预算年度写的是“明年”'],
    ['基本情况', 3, 0, '样子', '工作表“基本情况”A3：不认识“样子”，是不是“样式”？'],
    ['三公经费', 3, 1, '很多', '工作表“三公经费”B3：“公务用车购置费”写的是“很多”'],
    ['国有资产', 4, 1, 1.5, '工作表“国有资产”B4：“一般公务用车”写的是“1.5”，应为整数'],
    ['绩效指标', 3, 0, 'X9', '工作表“绩效指标”A3：项目编码“X9”在“项目”表中没有。'],
    ['绩效指标', 3, 6, '12%', '工作表“绩效指标”G3：“指标值”写的是“12%”，“单位”却是“场”。'],
    ['编制人员', 2, 1, '十', '工作表“编制人员”B2：“事业编制”的人数写的是“十”，应为整数。'],
    ['增减原因', 2, 0, '三公', '工作表“增减原因”A2：不认识“三公”'],
    ['项目', 2, 0, 63020000023000010000, '工作表“项目”A2：“项目编码”写的是“63020000023000010000”，超过 15 位'],
    ['项目', 2, 4, '对', '工作表“项目”E2：转移支付写的是“对”'],
    ['采购明细', 2, 0, '物品', '工作表“采购明细”A2：“采购类别”写的是“物品”'],
    ['采购明细', 2, 7, '一', '工作表“采购明细”H2：“金额（万元）”写的是“一”'],
    ['购买服务', 2, 0, 'X9', '工作表“购买服务”A2：项目编码“X9”在“项目”表中没有'],
    ['主要任务', 2, 0, '甲', '工作表“整体目标”A2：没有写整体绩效目标'],
  ])('tells what is wrong in %s, row %i', async (sheet, row, column, value, message) => {
    expect((await problemsOf([sheet, row, column, value])).join('\n')).toContain(message)
  })

  it('tells all that is wrong at once, by sheet and row, each slip once', async () => {
    const problems = await problemsOf(
      ['绩效指标', 3, 0, 'X9'],
      ['支出', 4, 9, '1,2'],
      ['支出', 2, 0, '208'],
      ['支出', 2, 9, '￥1'],
      ['收入', 2, 0, '拨款'],
      ['基本情况', 2, 1, '24'],
    )
    expect(problems.map((problem) => problem.split('：')[0])).toEqual([
      '工作表“基本情况”B2',
      '工作表“收入”A2',
      '工作表“支出”A2',
      '工作表“支出”J2',
      '工作表“支出”J4',
      '工作表“绩效指标”A3',
    ])
    expect(problems.join()).not.toMatch(/\.(?:yaml|csv)|undefined/)
  })

  it('tells of a formula without a result and of one that failed', async () => {
    const result = await readEdited([['收入', 2, 1, null]], new Map([['1,1', { formula: 'B9+1' }]]))
    expect('problems' in result && result.problems[0]).toMatchObject({ file: '工作表“收入”B2', message: expect.stringContaining('没有它的得数') })
    expect((await problemsOf(['收入', 2, 1, '#REF!'])).join()).toContain('工作表“收入”B2：“金额（万元）”写的是“#REF!”，公式出错')
  })

  it('tells of a sheet whose name was changed', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(book, lists))
    const renamed = async (from: string, to: string) => {
      const result = await readWorkbook(await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name: name === from ? to : name, rows })) }), '台账.xlsx')
      return 'problems' in result ? result.problems.map(({ message }) => message).join() : ''
    }
    expect(await renamed('支出', '支出表')).toContain('缺少工作表“支出”，“支出表”是不是它？')
    expect(await renamed('三公经费', '三公')).toContain('缺少工作表“三公经费”，“三公”是不是它？')
  })

  it('reads the workbooks made before three public expenses, procurement and assets had sheets of their own', async () => {
    const { sheets } = await readXlsx(await writeWorkbook({ ...book, assets: { generalVehicles: 2 } }, lists))
    const moved = ['三公经费', '政府采购', '国有资产']
    const without = (rows: readonly (readonly CellValue[])[], head: string) => {
      const at = rows[0]!.indexOf(head)
      return rows.map((row) => row.filter((_, column) => column !== at))
    }
    const older = sheets
      .filter(({ name }) => ![...moved, '填表说明', '核对'].includes(name))
      .map(({ name, rows }) => {
        if (name === '支出' || name === '绩效指标') return { name, rows: without(rows, '项目名称') }
        if (name !== '基本情况') return { name, rows }
        return {
          name,
          rows: [
            ...rows.map((row) => row.slice(0, 2)),
            ['上年公务接待费（万元）', '0.50'],
            ['今年政府采购：货物（万元）', '0.00'],
            ['上年末一般公务用车', '2'],
          ],
        }
      })
    expect(await readWorkbook(await writeXlsx({ sheets: older }), '台账.xlsx')).toEqual({ book: { ...book, assets: { generalVehicles: 2 } } })
  })

  it('keeps names that look like formulas or errors as words, also for a reader of another make', async () => {
    const names = ['=1+1', '+cmd', '-2', '@SUM(A1)', '#N/A', '#REF!', '00123']
    const written: Book = { ...book, unit: { ...book.unit, name: '=HYPERLINK("x")', duties: names } }
    const bytes = await writeWorkbook(written, lists)
    expect(await readWorkbook(bytes, '台账.xlsx')).toEqual({ book: written })
    const { Sheets } = readByAnother(bytes, { cellFormula: true })
    names.forEach((name, at) => expect(Sheets['主要职能']![`A${at + 2}`]).toMatchObject({ t: 's', v: name }))
    for (const cell of Object.values(Sheets['主要职能']!)) expect((cell as { readonly f?: string }).f).toBeUndefined()
  })

  it('guards what is computed, leaves open what is to be filled in, and offers the headings', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(book, lists), { readStyles: true })
    const sheet = sheets.find(({ name }) => name === '支出')!
    const locked = (at: string) => sheet.cells!.get(at)?.style?.protection?.locked
    expect(sheet.protection).toMatchObject({ sheet: true, insertRows: true })
    expect([locked('1,0'), locked('1,9'), locked('1,1'), locked('0,0')]).toEqual([false, false, true, true])
    expect(sheet.dataValidations!.find(({ range }) => range.startsWith('A2'))!.formula1).toBe('科目目录!$C$2:$C$2')
    expect(sheet.cells!.get('1,1')!.formula).toContain('VLOOKUP(LEFT(TRIM(A2),7)')
    expect(sheet.rows[1]![1]).toBe('事业运行')
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['填表说明', '三公经费', '政府采购', '国有资产', '核对', '科目目录']))
    const balance = sheets.find(({ name }) => name === '核对')!
    expect(balance.rows[1]![1]).toBe('全部平衡、符合')
    expect(balance.conditionalRules!.length).toBeGreaterThan(5)
  })

  it('answers a file that is no workbook', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('收入,金额'), (await writeWorkbook(book, lists)).slice(0, 3000)]) {
      const result = await readWorkbook(bytes, '台账.xlsx')
      expect('problems' in result && result.problems[0]!.message).toContain('不是可以打开的 .xlsx 工作簿')
    }
  })
})
