import { describe, expect, it } from 'vitest'
import { readChanges } from './read-changes.ts'

const header = '功能科目,经济科目,资金来源,支出类别,项目编码,变动,金额（万元）,原因\n'

function problemsOf(text: string, file = '变动.csv'): readonly string[] {
  const result = readChanges(file, text)
  return 'problems' in result ? result.problems.map(({ line, message }) => `${line ?? ''} ${message}`) : []
}

describe('reading changes', () => {
  it('reads a table and a list alike', () => {
    const table = readChanges('变动.csv', `\uFEFF# 说明\n${header}2080107,30201,一般公共预算,基本支出,,增加,2.5,业务量增加\n,,一般公共预算,收入,,增加,2.5,\n`)
    const list = readChanges(
      '变动.yaml',
      '- { 功能科目: 2080107, 经济科目: 30201, 资金来源: 一般公共预算, 支出类别: 基本支出, 变动: 增加, 金额: 2.5, 原因: 业务量增加 }\n- 资金来源: 一般公共预算\n  支出类别: 收入\n  变动: 增加\n  金额（万元）: 2.5\n',
    )
    const changes = (result: typeof table) => ('changes' in result ? result.changes.map((change) => ({ ...change, row: 0 })) : result)
    expect(changes(list)).toEqual(changes(table))
    expect(changes(table)).toEqual([
      {
        row: 0,
        target: 'expenditure',
        action: 'increase',
        functional: '2080107',
        economic: '30201',
        fund: 'generalPublic',
        kind: 'basic',
        amount: 2_500_000n,
        reason: '业务量增加',
      },
      { row: 0, target: 'income', action: 'increase', fund: 'generalPublic', amount: 2_500_000n },
    ])
  })

  it('needs only the columns 变动 and 金额', () => {
    expect(problemsOf('项目编码,变动,金额（万元）\nT1,改为,0\n')).toEqual([])
    expect(problemsOf('项目编码,金额（万元）\nT1,3\n')[0]).toContain('缺少“变动”一列')
  })

  it('tells every problem at once with its row and remedy', () => {
    const problems = problemsOf(`${header}208,30201,一般公共,基本支出,,增加,1,\n2080107,,,,,加,-1,\n2080107,,,,,减少,,\n`)
    expect(problems).toEqual(
      [
        expect.stringContaining('2 “功能科目”写的是“208”，应为 2 开头的 7 位数字。'),
        expect.stringContaining('2 “资金来源”写的是“一般公共”'),
        expect.stringContaining('3 “变动”写的是“加”'),
        expect.stringContaining('3 “金额（万元）”写的是“-1”'),
        expect.stringContaining('4 “金额（万元）”写的是“”'),
      ].map((matcher) => matcher as string),
    )
  })

  it.each([
    ['', '没有表头'],
    [header, '没有一条变动'],
    ['\uFFFD\uFFFD', '乱码'],
  ])('refuses a file that says nothing: %j', (text, message) => {
    expect(problemsOf(text).join()).toContain(message)
  })

  it('names what it does not know in a list', () => {
    expect(problemsOf('- { 科目: 2080107, 变动: 增加, 金额: 1 }\n', '变动.yml')[0]).toContain('不认识“科目”')
  })
})
