import { describe, expect, it } from 'vitest'
import { findDescription, findTermDescription } from './descriptions.ts'
import { headingDescriptions } from './heading-descriptions.ts'
import { findHeading, headingsOf } from './headings.ts'
import { nameKey } from './name-key.ts'
import { termDescriptions, termSynonyms } from './term-descriptions.ts'

describe('findDescription', () => {
  it('describes only items the catalog holds', () => {
    const strange = Object.keys(headingDescriptions).filter((code) => findHeading('functional', code, 2024)?.level !== 'item')
    expect(strange).toEqual([])
  })

  it('speaks in one sentence', () => {
    const texts = headingsOf('functional').map(({ code }) => findDescription(code) ?? '')
    const strange = texts.filter((text) => text !== '' && !/^指[^。]+支出[^。]*。$/.test(text))
    expect(strange).toEqual([])
  })

  it('covers most of what departments use', () => {
    const items = headingsOf('functional').filter((heading) => heading.level === 'item' && heading.budget === 'generalPublic')
    const described = items.filter((heading) => findDescription(heading.code) !== undefined)
    expect(Object.keys(headingDescriptions).length).toBeGreaterThan(200)
    expect(described.length / items.length).toBeGreaterThan(0.5)
  })

  it('uses the repeated meaning of basic items and the name of the last one', () => {
    expect(findDescription('2080101')).toBe(findDescription('2130101'))
    expect(findDescription('2050299')).toBe('指以上各项没有包括、用于普通教育的其他支出。')
    expect(findDescription('2120899')).toBe('指由国有土地使用权出让收入安排、以上各项没有包括的其他支出。')
  })

  it('gives nothing rather than inventing', () => {
    expect(findDescription('208')).toBeUndefined()
    expect(findDescription('2299999')).toBeUndefined()
    expect(findDescription('constructor')).toBeUndefined()
    expect(findDescription('2070701')).toBeUndefined()
  })
})

describe('findTermDescription', () => {
  it('forgives quotes, width and usual variants', () => {
    expect(findTermDescription('"三公"经费')).toBe(termDescriptions['“三公”经费'])
    expect(findTermDescription('三公经费')).toBe(termDescriptions['“三公”经费'])
    expect(findTermDescription('因公出国(境)费用')).toBe(findTermDescription('因公出国（境）费'))
    expect(findTermDescription('经营收入')).toBe(findTermDescription('事业单位经营收入'))
  })

  it('explains the terms every book uses', () => {
    const terms = [
      '财政拨款收入',
      '一般公共预算拨款收入',
      '政府性基金预算拨款收入',
      '国有资本经营预算拨款收入',
      '财政专户管理资金',
      '事业收入',
      '事业单位经营收入',
      '上级补助收入',
      '附属单位上缴收入',
      '其他收入',
      '上年结转',
      '结转下年',
      '基本支出',
      '项目支出',
      '人员经费',
      '公用经费',
      '事业单位经营支出',
      '上缴上级支出',
      '对附属单位补助支出',
      '“三公”经费',
      '机关运行经费',
      '政府采购',
      '绩效目标',
    ]
    expect(terms.filter((term) => findTermDescription(term) === undefined)).toEqual([])
  })

  it('speaks in one sentence and has no synonym without a term', () => {
    for (const text of Object.values(termDescriptions)) expect(text).toMatch(/^指[^。]+。$/)
    expect(Object.values(termSynonyms).filter((term) => termDescriptions[term] === undefined)).toEqual([])
    const keys = [...Object.keys(termDescriptions), ...Object.keys(termSynonyms)].map(nameKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('does not explain what it does not know', () => {
    expect(findTermDescription('不存在的名词')).toBeUndefined()
  })
})
