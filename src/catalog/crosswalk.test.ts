import { describe, expect, it } from 'vitest'
import { crosswalkRows } from './crosswalk-data.ts'
import { predecessorsOf, successorsOf } from './crosswalk.ts'
import { findHeading } from './headings.ts'

const codes = (counterparts: readonly { readonly code: string }[]): readonly string[] => counterparts.map((each) => each.code)

describe('the crosswalk table', () => {
  it('names only old codes the catalog knows', () => {
    const old = crosswalkRows
      .trim()
      .split('\n')
      .map((row) => row.split('\t')[0] ?? '')
    expect(old.filter((code) => findHeading('functional', code) === undefined)).toEqual([])
  })

  it('has six columns a row', () => {
    for (const row of crosswalkRows.trim().split('\n')) expect(row.split('\t')).toHaveLength(6)
  })
})

describe('successorsOf', () => {
  it('keeps a code nothing is known about', () => {
    expect(successorsOf('2080505', 2022, 2026)).toEqual([
      { code: '2080505', name: '机关事业单位基本养老保险缴费支出', change: 'none', certain: true, note: undefined },
    ])
  })

  it('follows a move whose year is known', () => {
    expect(codes(successorsOf('2010308', 2023, 2024))).toEqual(['20140'])
    expect(codes(successorsOf('2010308', 2022, 2023))).toEqual(['2010308'])
    expect(successorsOf('21006', 2022, 2024)[0]).toMatchObject({
      code: '21017',
      name: '中医药事务',
      change: 'moved',
      certain: true,
    })
    expect(codes(successorsOf('2089901', 2019, 2024))).toEqual(['2089999'])
  })

  it('offers both codes when the year of the move is not known', () => {
    const found = successorsOf('20822', 2024, 2025)
    expect(codes(found)).toEqual(['21372', '20822'])
    expect(found.some((each) => each.certain)).toBe(false)
  })

  it('tells of renamings', () => {
    expect(successorsOf('20805', 2018, 2024)).toMatchObject([{ code: '20805', name: '行政事业单位养老支出', change: 'renamed', certain: true }])
    expect(successorsOf('2050702', 2022, 2026)).toMatchObject([{ code: '2050702', change: 'renamed', certain: false }])
    expect(successorsOf('2230301', 2022, 2026)).toMatchObject([{ change: 'renamed' }])
    expect(successorsOf('2080713', 2022, 2026)).toMatchObject([{ change: 'renamed' }])
  })

  it('sees no change within one year or against time, and nothing for an unknown code', () => {
    expect(successorsOf('20822', 2024, 2024)).toMatchObject([{ code: '20822', change: 'none' }])
    expect(successorsOf('21006', 2022, 2021)).toMatchObject([{ code: '21006', change: 'none' }])
    expect(successorsOf('9999999', 2022, 2024)).toEqual([])
  })
})

describe('predecessorsOf', () => {
  it('leads back to the code of an earlier year', () => {
    expect(codes(predecessorsOf('21017', 2024, 2022))).toEqual(['21006'])
    expect(codes(predecessorsOf('20140', 2024, 2023))).toEqual(['2010308'])
    expect(codes(predecessorsOf('2080501', 2024, 2019))).toEqual(['2080501', '2080504'])
  })

  it('finds none for a heading that is new', () => {
    expect(predecessorsOf('2013904', 2024, 2023)).toEqual([])
  })
})
