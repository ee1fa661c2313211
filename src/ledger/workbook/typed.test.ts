import { describe, expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import type { Kind } from './column.ts'
import { typedCell } from './typed.ts'

const functional = catalogueOf([
  { code: '2080107', name: '社会保险业务管理事务' },
  { code: '2080101', name: '行政运行' },
  { code: '2010101', name: '行政运行' },
])
const catalogues = { functional, economic: catalogueOf([{ code: '30101', name: '基本工资' }]) }
const typed = (kind: Kind, text: string, choices: readonly string[] = []) => typedCell({ text, isNumber: false }, { kind, choices }, catalogues)

describe('what was typed and meant', () => {
  it.each<[Kind, string, string]>([
    ['amount', '12.50', '12.50'],
    ['amount', '１，２３４．５', '1234.5'],
    ['amount', ' 1,234,567.89 ', '1234567.89'],
    ['amount', '12.5万元', '12.5'],
    ['amount', '12.5 万', '12.5'],
    ['amount', '125000元', '12.50'],
    ['amount', '125,000.01 元', '12.500001'],
    ['amount', '0.5亿元', '5000.00'],
    ['amount', '－3', '-3'],
    ['amount', '一百', '一百'],
    ['count', '27人', '27'],
    ['count', '２７', '27'],
    ['count', '1,027 名', '1027'],
    ['count', '3.0', '3'],
    ['count', '2台（套）', '2'],
    ['count', '十人', '十人'],
    ['count', '2.5', '2.5'],
    ['weight', '10%', '10'],
    ['weight', '7.5分', '7.5'],
    ['year', '2026年', '2026'],
    ['year', '２０２６年度', '2026'],
    ['functional', '2080107 社会保险业务管理事务', '2080107'],
    ['functional', '2080107社会保险业务管理事务', '2080107'],
    ['functional', '２０８０１０７－社会保险业务管理事务', '2080107'],
    ['functional', '208 01 07', '2080107'],
    ['functional', '208-01-07 本地写的名称', '2080107'],
    ['functional', '（2080107）', '（2080107）'],
    ['functional', '社会保险业务管理事务', '2080107'],
    ['functional', '2089997 行政运行', '2089997'],
    ['economic', '30101（基本工资）', '30101'],
    ['headingOrWord', '2080107 社会保险业务管理事务', '2080107'],
    ['headingOrWord', '人才引进', '人才引进'],
    ['text', '=1+1', '=1+1'],
  ])('%s %s is %s', (kind, text, meant) => {
    expect(typed(kind, text)).toEqual({ text: meant })
  })

  it('finds a choice whatever its brackets, quotes and spaces', () => {
    expect(typed('choice', ' 一般公共 预算', ['一般公共预算'])).toEqual({ text: '一般公共预算' })
    expect(typed('headingOrWord', '"三公"经费', ['“三公”经费'])).toEqual({ text: '“三公”经费' })
    expect(typed('choice', '>=', ['≥', '≤'])).toEqual({ text: '≥' })
    expect(typed('choice', '=', ['＝'])).toEqual({ text: '＝' })
    expect(typed('choice', '别的', ['≥'])).toEqual({ text: '别的' })
  })
})

describe('what may mean more than one thing', () => {
  it.each<[Kind, string, RegExp]>([
    ['amount', '12,5', /千位.*请删去逗号/],
    ['amount', '1,2345', /千位/],
    ['amount', '￥120', /元还是万元/],
    ['amount', '95%', /百分数/],
    ['amount', '(12.00)', /负数请写 -12\.00/],
    ['amount', '1.005元', /比分还小/],
    ['functional', '2080107、2080101', /两个编码/],
    ['functional', '2080107 行政运行', /编码 2080107 的名称是“社会保险业务管理事务”.*（编码 2080101、2010101）/],
    ['functional', '行政运行', /有 2 个科目叫这个名称：2080101、2010101/],
  ])('%s %s is asked about', (kind, text, problem) => {
    const result = typed(kind, text)
    expect(result.text).toBe(text)
    expect(result.problem).toMatch(problem)
  })

  it('asks about a long code that Excel has rounded', () => {
    expect(typedCell({ text: '63020000023000000000', isNumber: true }, { kind: 'longCode' }, catalogues).problem).toContain('超过 15 位')
    expect(typedCell({ text: '63020000023000000000', isNumber: false }, { kind: 'longCode' }, catalogues).problem).toBeUndefined()
  })
})
