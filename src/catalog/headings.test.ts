import { describe, expect, it } from 'vitest'
import { parentCode } from '#core/heading'
import type { Classification } from '#core/heading'
import { editions } from './editions.ts'
import { buildHeadingIndex } from './heading-index.ts'
import { childrenOf, findHeading, headingsOf, isErrorWorthy, namesOf } from './headings.ts'
import { parseHeadings } from './parse-headings.ts'

const classifications: readonly Classification[] = ['functional', 'departmentalEconomic', 'governmentEconomic', 'revenue']

function countByLevel(classification: Classification, year?: number): readonly number[] {
  const levels = headingsOf(classification, year).map((heading) => heading.level)
  return (['class', 'section', 'item'] as const).map((level) => levels.filter((each) => each === level).length)
}

describe('the heading tables', () => {
  it('hold the known number of classes, sections and items', () => {
    expect(countByLevel('functional')).toEqual([30, 266 + 8, 1421 + 15])
    expect(countByLevel('departmentalEconomic')).toEqual([10, 100, 0])
    expect(countByLevel('governmentEconomic')).toEqual([15, 66, 0])
    expect(countByLevel('revenue')).toEqual([6, 56, 50])
  })

  it.each(classifications)('of %s have each code once a year and every parent, in every year', (classification) => {
    for (const year of [undefined, 2018, 2020, 2022, 2024, 2025, 2026]) {
      const codes = headingsOf(classification, year).map((heading) => heading.code)
      expect(new Set(codes).size).toBe(codes.length)
      const orphans = codes.filter((code) => parentCode(code) !== undefined && !codes.includes(parentCode(code) ?? ''))
      expect(orphans).toEqual([])
    }
  })

  it.each(classifications)('of %s hold no stray characters in names', (classification) => {
    const strange = headingsOf(classification).filter((heading) => !/^[\u4e00-\u9fff（）、“”]{2,}$/.test(heading.name))
    expect(strange.map((heading) => heading.name)).toEqual([])
  })

  it('never repeat a name under one code', () => {
    for (const rows of buildHeadingIndex('functional').byCode.values()) {
      expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
    }
  })

  it('keep the evidence they were compared with', () => {
    const grades = headingsOf('functional').map((heading) => heading.evidence)
    expect(grades.filter((grade) => grade === 'corroborated').length).toBe(766)
    expect(grades.filter((grade) => grade === 'older-list').length).toBe(326)
    expect(headingsOf('departmentalEconomic').every((heading) => heading.evidence === 'corroborated')).toBe(true)
    expect(headingsOf('revenue').every((heading) => heading.evidence === 'unverified')).toBe(true)
  })

  it('refuse a malformed row, which would be a bug of ours', () => {
    expect(() => parseHeadings('functional', ['2080\t某科目\tc'])).toThrow('Malformed')
    expect(() => parseHeadings('functional', ['208\t某科目\tx'])).toThrow('Malformed')
  })

  it('are ready within 10 ms', () => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      buildHeadingIndex('functional')
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(10)
  })
})

describe('findHeading', () => {
  it('gives code, name, level, parent and budget', () => {
    expect(findHeading('functional', '2080107')).toMatchObject({
      name: '社会保险业务管理事务',
      level: 'item',
      parent: '20801',
      budget: 'generalPublic',
      evidence: 'corroborated',
    })
    expect(findHeading('functional', '2120803')?.budget).toBe('governmentFunds')
    expect(findHeading('functional', '2230201')?.budget).toBe('stateCapital')
    expect(findHeading('departmentalEconomic', '30101')?.name).toBe('基本工资')
  })

  it('does not invent a heading', () => {
    expect(findHeading('functional', '2089998')).toBeUndefined()
    expect(findHeading('departmentalEconomic', '2080107')).toBeUndefined()
    expect(findHeading('functional', '__proto__')).toBeUndefined()
  })

  it('keeps to the year', () => {
    expect(findHeading('functional', '20805', 2018)?.name).toBe('行政事业单位离退休')
    expect(findHeading('functional', '20805', 2024)?.name).toBe('行政事业单位养老支出')
    expect(findHeading('functional', '20140', 2023)).toBeUndefined()
    expect(findHeading('functional', '2014004', 2024)?.name).toBe('信访业务')
    expect(findHeading('functional', '2010308', 2023)?.name).toBe('信访事务')
    expect(findHeading('functional', '2010308', 2024)).toBeUndefined()
    expect(findHeading('functional', '20141', 2024)).toBeUndefined()
    expect(findHeading('functional', '2129801', 2025)?.parent).toBe('21298')
  })

  it('still knows an ended code when no year is asked', () => {
    expect(findHeading('functional', '21006')).toMatchObject({ name: '中医药', to: 2023 })
  })

  it('has no economic headings of before the 2018 reform', () => {
    expect(findHeading('departmentalEconomic', '30101', 2017)).toBeUndefined()
  })
})

describe('childrenOf', () => {
  it('lists one level in code order', () => {
    expect(childrenOf('functional', '22102').map((heading) => heading.name)).toEqual(['住房公积金', '提租补贴', '购房补贴'])
    expect(childrenOf('functional', '').length).toBe(30)
    expect(childrenOf('functional', '2210201')).toEqual([])
  })

  it('leaves out the 2019 class in 2018', () => {
    expect(childrenOf('functional', '', 2018).some((heading) => heading.code === '224')).toBe(false)
  })
})

describe('namesOf', () => {
  it('gives every name that cannot be ruled out', () => {
    expect(namesOf('functional', '2050702', 2024)).toEqual(['专门学校教育', '工读学校教育'])
    expect(namesOf('functional', '20805', 2024)).toEqual(['行政事业单位养老支出'])
    expect(namesOf('functional', '20805', 2020).length).toBe(2)
    expect(namesOf('functional', '9')).toEqual([])
  })
})

const worthy = (code: string, year?: number): boolean | undefined => {
  const heading = findHeading('functional', code, year)
  return heading && isErrorWorthy(heading, year)
}

describe('isErrorWorthy', () => {
  it('asks for corroboration', () => {
    expect(worthy('2080107')).toBe(true)
    expect(worthy('2080107', 2024)).toBe(true)
    expect(worthy('2010104')).toBe(false)
    expect(worthy('2082001')).toBe(false)
  })

  it('stays silent where another name cannot be ruled out', () => {
    expect(worthy('2050702', 2026)).toBe(false)
    expect(worthy('2100410')).toBe(false)
    expect(worthy('20805', 2026)).toBe(true)
  })

  it('stays silent outside the years compared', () => {
    expect(worthy('2080107', editions.functional.comparedFrom - 1)).toBe(false)
    expect(worthy('2080107', editions.functional.comparedTo + 1)).toBe(false)
  })

  it('does not defend an ended name', () => {
    const ended = findHeading('functional', '21006')
    expect(ended && isErrorWorthy(ended)).toBe(false)
  })
})
