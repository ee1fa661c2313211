import { describe, expect, test } from 'vitest'
import { checkDocument } from '#app/check-document'
import { readBytes } from '#app/read-bytes'
import { qinghai } from '#templates/registry'

/** An invented book in the manner of places whose tables no form of ours describes: other titles, names for codes, one column. */
function bookWith(change: (text: string) => string): string {
  return change(`# 某市档案馆2026年部门预算

## 第二部分 部门预算表

公开01表 收支总表

单位：万元

| 收入 | 预算数 | 支出 | 预算数 |
|---|---|---|---|
| 项目 | 预算数 | 项目 | 预算数 |
| 一、财政拨款 | 530.00 | 一、一般公共服务支出 | 400.00 |
| 1.一般公共预算拨款 | 530.00 | 档案事务 | 400.00 |
| 2.政府性基金预算拨款 | | 行政运行 | 300.00 |
| 二、其他收入 | 20.00 | 档案馆 | 100.00 |
| | | 二、社会保障和就业支出 | 150.00 |
| | | 行政事业单位养老支出 | 150.00 |
| | | 机关事业单位基本养老保险缴费支出 | 150.00 |
| 本年收入合计 | 550.00 | 本年支出合计 | 550.00 |
| 收入总计 | 550.00 | 支出总计 | 550.00 |

公开05表 财政拨款支出表（功能科目）

单位：万元

| 科目编码 | 科目名称 | 合计 | 人员类 | 公用类 | 专项业务经费支出 |
|---|---|---|---|---|---|
| 合计 | 合计 | 530.00 | 350.00 | 80.00 | 100.00 |
| 201 | 一般公共服务支出 | 380.00 | 200.00 | 80.00 | 100.00 |
| 20126 | 档案事务 | 380.00 | 200.00 | 80.00 | 100.00 |
| 2012601 | 行政运行 | 280.00 | 200.00 | 80.00 | |
| 2012604 | 档案馆 | 100.00 | | | 100.00 |
| 208 | 社会保障和就业支出 | 150.00 | 150.00 | | |
| 20805 | 行政事业单位养老支出 | 150.00 | 150.00 | | |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 150.00 | 150.00 | | |

公开07表 一般公共预算支出明细表（按支出功能分类科目）

单位：万元

| 科目编码 | 科目名称 | 合计 | 人员类 | 公用类 | 专项业务经费支出 |
|---|---|---|---|---|---|
| 合计 | 合计 | 530.00 | 350.00 | 80.00 | 100.00 |
| 201 | 一般公共服务支出 | 380.00 | 200.00 | 80.00 | 100.00 |
| 20126 | 档案事务 | 380.00 | 200.00 | 80.00 | 100.00 |
| 2012601 | 行政运行 | 280.00 | 200.00 | 80.00 | |
| 2012604 | 档案馆 | 100.00 | | | 100.00 |
| 208 | 社会保障和就业支出 | 150.00 | 150.00 | | |
| 20805 | 行政事业单位养老支出 | 150.00 | 150.00 | | |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 150.00 | 150.00 | | |

公开09表 一般公共预算“三公”经费、会议费、培训费支出表

单位：万元

| “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | 会议费 | 培训费 |
|---|---|---|---|---|---|
| 5.00 | 0.00 | 4.00 | 1.00 | 2.00 | 3.00 |
`)
}

async function check(change: (text: string) => string = (text) => text) {
  const report = checkDocument(await readBytes(Buffer.from(bookWith(change))), qinghai)
  if (report.status === 'refused') throw new Error(report.message)
  return report
}

describe('tables of places we have no form for are read by their words', () => {
  test('every table gets its meaning, and a sound book has no errors', async () => {
    const report = await check()
    expect(report.book.tables.map(({ status }) => status)).toEqual(['by-meaning', 'by-meaning', 'by-meaning', 'by-meaning'])
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('a heading printed without its code is the same fact as the one printed with it', async () => {
    const { book } = await check()
    expect(book.facts.find(({ key }) => key.functional === '2012601' && key.fund === undefined)?.figure.text).toBe('300.00')
  })

  test.each([
    ['a class of a summary without codes', '档案事务 | 400.00', '档案事务 | 401.00', '档案事务'],
    ['an item of the three public expenses', '| 5.00 | 0.00 | 4.00 |', '| 5.00 | 0.00 | 4.10 |', '公'],
    ['a total of revenue', '| 二、其他收入 | 20.00 |', '| 二、其他收入 | 21.00 |', '收入'],
  ])('%s that does not add up is found', async (_, from, to, words) => {
    const report = await check((text) => text.replace(from, to))
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ message }) => message).join()).toContain(words)
  })

  test('one amount that differs between two tables is found in the table that differs', async () => {
    const report = await check((text) => text.replace('| 2012604 | 档案馆 | 100.00 | | | 100.00 |', '| 2012604 | 档案馆 | 110.00 | | | 110.00 |'))
    expect(report.findings.some(({ severity, found }) => severity === 'error' && found !== undefined)).toBe(true)
  })
})

describe('headings with amounts in the sentences of other places', () => {
  const narrative = (amount: string) => `
## 第三部分 部门预算情况说明

一、一般公共预算支出情况

（1）一般公共服务支出（类）档案事务（款）行政运行（项）${amount}万元，主要用于保障机构运转。

（2）一般公共服务支出（类）档案事务（款）档案馆（项）100.00万元，主要用于档案保管。

（3）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）150.00万元，主要用于缴费。

（4）档案事务（20126）380.00万元。
`
  const alike = async (amount: string) => (await check((text) => text + narrative(amount))).findings.filter((finding) => finding.check === 'stated-alike')

  test('are held against the table most of them come from', async () => {
    expect(await alike('280.00')).toEqual([])
    const found = await alike('282.00')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'error' })
    expect(found[0]!.message).toMatch(/行政运行.*282\.00.*280\.00|行政运行.*280\.00.*282\.00/)
  })

  const prose = `
## 第三部分 部门预算情况说明

一、收支情况

2026年收入预算550.00万元，其中：一般公共预算拨款530.00万元，其他收入20.00万元。支出预算550.00万元，比上年增加12.00万元，其中：一般公共服务支出400.00万元，社会保障和就业支出150.00万元。

二、“三公”经费

2026年“三公”经费预算5.00万元，其中：公务接待费1.00万元，公务用车运行维护费4.00万元。
`

  test('sentences in any wording are held against the tables', async () => {
    const sound = await check((text) => text + prose)
    expect(sound.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(sound.book.facts.filter(({ from }) => from === 'prose').length).toBeGreaterThanOrEqual(8)
  })

  test.each([
    ['其他收入20.00万元', '其他收入25.00万元'],
    ['社会保障和就业支出150.00万元', '社会保障和就业支出105.00万元'],
    ['公务接待费1.00万元', '公务接待费1.50万元'],
  ])('%s written as %s is one error', async (from, to) => {
    const report = await check((text) => text + prose.replace(from, to))
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ place }) => place.quote ?? '').join()).toContain(to)
    expect(report.causes.filter((cause) => cause.findings.some((at) => report.findings[at]!.severity === 'error'))).toHaveLength(1)
  })
})
