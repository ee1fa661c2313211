import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.ts'
import { starterLedger } from './starter.ts'

/** The starter with some files replaced; an undefined text removes the file. */
function ledgerWith(changes: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const files = new Map(starterLedger(2024))
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(file)
    else files.set(file, text)
  }
  return files
}

function problemsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const result = readLedger(ledgerWith(changes))
  return 'book' in result ? [] : result.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`)
}

/** A file of the starter with one piece of it changed. */
function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = starterLedger(2024).get(file)!
  expect(text).toContain(from)
  return { [file]: text.replace(from, to) }
}

const header = '功能科目,经济科目,资金来源,支出类别,项目编码,上年结转,金额（万元）\n'

describe('reading a ledger', () => {
  it('reads tables without name columns, with CRLF, a half-width header and a blank 上年结转', () => {
    const expenditure = `${header.replace('（万元）', '(万元)')}2080150,30101,一般公共预算,基本支出,,,120.00\n`.replaceAll('\n', '\r\n')
    expect(problemsOf({ 'expenditure.csv': expenditure })).toEqual([])
  })

  it('balances a fund with what was carried in and what is carried out', () => {
    const lines = `${header}2080150,30101,一般公共预算,基本支出,,否,100\n2080150,30201,一般公共预算,基本支出,,是,7.5\n`
    expect(problemsOf({ 'expenditure.csv': lines, 'carry-out.csv': '资金来源,金额（万元）\n一般公共预算,20\n' })).toEqual([])
    expect(problemsOf({ 'expenditure.csv': lines })).toEqual([
      'income.csv: 一般公共预算：收入加上年结转 127.50 万元，支出加结转下年 107.50 万元，收入多 20.00 万元。请调整收入、支出或 carry-out.csv，使两边相等。',
    ])
  })

  it('refuses to let one fund pay for another', () => {
    const problems = problemsOf({ 'income.csv': '收入来源,金额（万元）\n一般公共预算,119.999999\n事业收入,0.000001\n' })
    expect(problems.map((problem) => problem.slice(0, 20))).toHaveLength(2)
    expect(problems[0]).toContain('收入少 0.000001 万元')
    expect(problems[1]).toContain('收入多 0.000001 万元')
  })

  it('reports everything at once, each with file and line', () => {
    const expenditure = `# 说明\n${header}208015,30101,一般公共预算,基本支出,,否,1.0000001\n2080150,3010a,一般公共,基本支出,,对,1\n2080150,30101,一般公共预算,项目,,否,\n2080150,,一般公共预算,项目支出,X9,否,1\n2080150,30201,一般公共预算,基本支出,,否,1,204.50\n`
    const problems = problemsOf({ 'expenditure.csv': expenditure, ...edited('book.yaml', 'nature: institution', 'nature: agancy') })
    expect(problems.map((problem) => problem)).toEqual([
      expect.stringMatching(/^book\.yaml:8 “unit\.nature”写的是“agancy”/),
      expect.stringMatching(/^expenditure\.csv:7 “204\.50”写到了表头以外/),
      expect.stringMatching(/^expenditure\.csv:3 “功能科目”写的是“208015”/),
      expect.stringMatching(/^expenditure\.csv:3 “金额（万元）”写的是/),
      expect.stringMatching(/^expenditure\.csv:4 “经济科目”写的是/),
      expect.stringMatching(/^expenditure\.csv:4 “资金来源”写的是/),
      expect.stringMatching(/^expenditure\.csv:4 “上年结转”写的是/),
      expect.stringMatching(/^expenditure\.csv:5 “支出类别”写的是/),
      expect.stringMatching(/^expenditure\.csv:5 “金额（万元）”写的是“”/),
      expect.stringMatching(/^expenditure\.csv:6 项目编码“X9”/),
    ])
    expect(problems[5]).toContain('是不是“一般公共预算”？')
    expect(problems[7]).toContain('是不是“项目支出”？')
  })

  it('does not call a table unbalanced that it could not read', () => {
    expect(problemsOf({ 'income.csv': '收入来源,金额（万元）\n一般公共预算,12O.00\n' })).toEqual([
      'income.csv:2 “金额（万元）”写的是“12O.00”，应为以万元计的数字，最多六位小数，如 12.50。',
    ])
  })

  it.each([
    ['a missing file', { 'income.csv': undefined }, 'income.csv: 缺少这个文件'],
    ['a misnamed file', { 'reason.yaml': '', 'reasons.yaml': undefined }, '是不是 “reasons.yaml”'],
    ['another encoding', { 'income.csv': '\uFFFD\uFFFD,\uFFFD\n' }, 'UTF-8'],
    ['an empty table', { 'income.csv': '' }, 'income.csv:1 没有表头'],
    ['a missing column', { 'income.csv': '收入来源,金额\n一般公共预算,120\n' }, '缺少“金额（万元）”一列。表头里不认识的是：“金额”'],
    ['a column twice', { 'income.csv': '收入来源,收入来源,金额（万元）\n' }, '写了两次'],
    ['an open quote', { 'income.csv': '收入来源,金额（万元）\n"一般公共预算,120\n' }, '引号不成对'],
    ['a project without code', { 'expenditure.csv': `${header}2080150,,一般公共预算,项目支出,,否,120\n` }, '没有写“项目编码”'],
    ['a code on basic expenditure', { 'expenditure.csv': `${header}2080150,30101,一般公共预算,基本支出,X9,否,120\n` }, '不属于项目'],
    ['swapped headings', { 'expenditure.csv': `${header}30101,2080150,一般公共预算,基本支出,,否,120\n` }, '“功能科目”写的是“30101”，应为 2 开头的 7 位数字'],
  ])('names the remedy for %s', (_, changes: Readonly<Record<string, string | undefined>>, message) => {
    expect(problemsOf(changes).join('\n')).toContain(message)
  })

  it.each([
    ['an unknown name', 'book.yaml', 'staffing:', 'stafing:', '不认识“stafing”，是不是“staffing”？'],
    ['a year', 'book.yaml', 'year: 2024', 'year: 24', 'book.yaml:2 year 写的是“24”'],
    ['a name twice', 'book.yaml', 'assets: {}', 'assets: {}\nassets: {}', '“assets”写了两次'],
    ['an amount', 'book.yaml', 'reception: 0.50', 'reception: 半万', '“reception”写的是“半万”'],
    ['a count', 'book.yaml', 'assets: {}', 'assets: { generalVehicles: 1.5 }', '应为整数'],
    ['a total beside its kinds', 'book.yaml', 'assets: {}', 'assets: { vehicles: 1 }', '不认识“vehicles”'],
    ['a license in words', 'book.yaml', 'assets: {}', 'assets: {}\nlicense: { name: 随意使用 }', 'license.name 写的是“随意使用”，应为许可的通用代号'],
    ['a license elsewhere', 'book.yaml', 'assets: {}', 'assets: {}\nlicense: { name: CC0-1.0, path: 本局网站 }', '应为许可全文的网址'],
    ['text for a list', 'book.yaml', 'subordinates: []', 'subordinates: 无', '应为清单'],
    ['a tab', 'book.yaml', '  name:', '\tname:', '制表符'],
    ['a colon in the text', 'book.yaml', '- 承担', '- 其中: 承担: ', '格式有误'],
    ['an indicator of six cells', 'projects.yaml', ', "20"]', ']', '指标写了 6 格'],
    ['a reason for nothing', 'reasons.yaml', '"2080150"', '"2080151"', '原因无处可用'],
    ['a reason for an unknown total', 'reasons.yaml', 'threePublic:', 'threePublics:', '是不是“threePublic”'],
    ['a section of the glossary', 'glossary.yaml', 'revenue:', 'revenues:', '是不是“revenue”'],
    ['an alias', 'glossary.yaml', 'revenue: {}', 'revenue: *x', 'glossary.yaml:'],
  ])('names the remedy in YAML for %s', (_, file, from, to, message) => {
    const text = problemsOf(edited(file, from, to)).join('\n')
    expect(text).toContain(message)
    expect(text).toMatch(/\.yaml:\d+ /)
  })

  it('finds a project written twice and names the first', () => {
    const text = starterLedger(2024).get('projects.yaml')!
    const entry = text.slice(text.indexOf('- code'))
    expect(problemsOf({ 'projects.yaml': text + entry }).join('\n')).toMatch(/^projects\.yaml:14 项目编码“10000100024T000000001”与第3行的项目重复/)
  })

  const purchases = '采购类别,采购目录编码,采购目录,采购内容,项目编码,资金来源,金额（万元）\n'
  const services = '项目编码,一级目录,二级目录,三级目录,服务内容,金额（万元）\n'

  it('takes the sums of procurement from the purchases listed', () => {
    const listed = `${purchases}货物,A02010105,台式计算机,办公计算机,,一般公共预算,1.20\n服务,,,物业,10000100024T000000001,一般公共预算,3\n`
    const result = readLedger(
      ledgerWith({ 'purchases.csv': listed, ...edited('book.yaml', 'procurement: { goods: 0, works: 0, services: 0 }', 'procurement: {}') }),
    )
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    expect(result.book.procurement).toEqual({ goods: 1_200_000n, works: 0n, services: 3_000_000n })
    expect(problemsOf({ 'purchases.csv': listed })).toEqual([
      'book.yaml:23 procurement.goods 写的是 0.00 万元，purchases.csv 里货物合计 1.20 万元。请改正其中一处，或删去这里的数字，由明细算出。',
      'book.yaml:23 procurement.services 写的是 0.00 万元，purchases.csv 里服务合计 3.00 万元。请改正其中一处，或删去这里的数字，由明细算出。',
    ])
  })

  it.each([
    ['a kind', { 'purchases.csv': `${purchases}物品,,,书架,,一般公共预算,1\n` }, 'purchases.csv:2 “采购类别”写的是“物品”'],
    ['a fund', { 'purchases.csv': `${purchases}货物,,,书架,,一般公共,1\n` }, '是不是“一般公共预算”？'],
    ['a purchase of nothing', { 'purchases.csv': `${purchases}货物,,,,,一般公共预算,0\n` }, 'purchases.csv:2 没有写“采购内容”'],
    ['a project of a purchase', { 'purchases.csv': `${purchases}货物,,,书架,X9,一般公共预算,0\n` }, '项目编码“X9”在 projects.yaml 中没有'],
    ['a project of a service', { 'services.csv': `${services}X9,,,,物业,1\n` }, 'services.csv:2 项目编码“X9”'],
    ['an amount of a service', { 'services.csv': `${services},,,,物业,一\n` }, 'services.csv:2 “金额（万元）”写的是“一”'],
    ['a whole without objective', { 'overall.yaml': 'tasks: []\n' }, 'overall.yaml:1 没有写 objective'],
    [
      'tasks beyond the budget',
      { 'overall.yaml': 'objective: 好\ntasks:\n  - { name: 甲, fiscal: 121 }\n' },
      '主要任务的金额合计 121.00 万元，支出预算总额 120.00 万元，多 1.00 万元',
    ],
    ['a task twice', { 'overall.yaml': 'objective: 好\ntasks:\n  - name: 甲\n  - name: 甲\n' }, 'overall.yaml:4 任务“甲”写了两次'],
    [
      'an indicator of seven cells',
      { 'overall.yaml': 'objective: 好\nindicators:\n  - [甲, 产出指标, 数量指标, 场次, "≥", "1", 场]\n' },
      '指标写了 7 格，应为 8 格',
    ],
    [
      'an indicator of no task',
      { 'overall.yaml': 'objective: 好\ntasks: [{ name: 甲类 }]\nindicators:\n  - [甲, 产出指标, 数量指标, 场次, "≥", "1", 场, ""]\n' },
      '指标所属任务“甲”不在 tasks 里，是不是“甲类”？',
    ],
    ['a word for transfer', edited('projects.yaml', '  indicators:', '  transfer: 是\n  indicators:'), 'transfer 写的是“是”，应为 true'],
  ])('names the remedy in the lists for %s', (_, changes: Readonly<Record<string, string>>, message) => {
    expect(problemsOf(changes).join('\n')).toContain(message)
  })

  it('keeps the digits of numbers and codes in YAML as they were typed', () => {
    const result = readLedger(
      ledgerWith({
        'book.yaml': 'year: 2024\nunit: { name: 某局, code: 007010, nature: agency, kind: unit }\nlastYear: { agencyOperation: 900719925474.099301 }\n',
      }),
    )
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    expect(result.book.unit.code).toBe('007010')
    expect(result.book.lastYear.agencyOperation).toBe(900719925474099301n)
  })
})

describe('hostile ledgers', () => {
  it.each([
    ['nested brackets', { 'book.yaml': '['.repeat(100_000) }],
    ['nested maps', { 'projects.yaml': '{a: '.repeat(20_000) }],
    ['many names', { 'reasons.yaml': Array.from({ length: 50_000 }, (_, index) => `a${index}: b\n`).join('') }],
    [
      'an alias bomb',
      {
        'glossary.yaml': `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]\n`).join('')}`,
      },
    ],
    ['many wrong lines', { 'income.csv': `收入来源,金额（万元）\n${`${'一'.repeat(29)},x\n`.repeat(20_000)}` }],
    ['a long word', { 'income.csv': `收入来源,金额（万元）\n${'一'.repeat(500_000)},1\n` }],
    ['binary', { 'income.csv': '\0\u0001"\u0002,,,\n"', 'book.yaml': '\0\u0001: [' }],
  ])('answer with problems, soon: %s', (_, changes: Readonly<Record<string, string>>) => {
    // Its own work is measured, not what else the machine is busy with.
    const start = process.threadCpuUsage()
    expect(problemsOf(changes).length).toBeGreaterThan(0)
    const { user, system } = process.threadCpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(5000)
  })
})
