import { describe, expect, it } from 'vitest'
import { cofogMappingRows } from './cofog-data.ts'
import { cofogFor, cofogHeadings } from './cofog.ts'
import { findHeading, headingsOf } from './headings.ts'

const years = [undefined, 2018, 2020, 2022, 2024, 2026]
const functional = [...new Set(years.flatMap((year) => headingsOf('functional', year).map(({ code }) => code)))]
const mapped = cofogMappingRows
  .trim()
  .split('\n')
  .map((row) => row.split('\t')[0]!)

describe('COFOG 1999', () => {
  it('has 10 divisions and 69 groups, each group under its division, all named in both languages', () => {
    const all = cofogHeadings()
    expect(all.filter(({ level }) => level === 'division').map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
    const groups = all.filter(({ level }) => level === 'group')
    expect(groups).toHaveLength(69)
    for (const { code, name, englishName } of groups) {
      expect(all.some((heading) => heading.code === code.slice(0, 2))).toBe(true)
      expect(name).toMatch(/^[一-龥、]+$/)
      expect(englishName).toMatch(/^[A-Z]/)
    }
    expect(new Set(all.map(({ code }) => code)).size).toBe(79)
    expect(new Set(groups.map(({ name }) => name)).size).toBe(69)
  })
})

describe('the place of functional headings in COFOG', () => {
  it('is known for every heading of every year the catalog holds', () => {
    expect(functional.length).toBeGreaterThan(1700)
    expect(functional.filter((code) => cofogFor(code) === undefined)).toEqual([])
  })

  it('is judged for every section by itself, never only for its class', () => {
    const sections = functional.filter((code) => code.length === 5)
    expect(sections.length).toBeGreaterThan(260)
    expect(sections.filter((code) => cofogFor(code)!.basis.length < 5)).toEqual([])
  })

  it('has one row a code, and no row for a code the catalog does not hold', () => {
    expect(new Set(mapped).size).toBe(mapped.length)
    expect(mapped.filter((code) => findHeading('functional', code) === undefined)).toEqual([])
  })

  it('gives a reason in Chinese wherever it is not exact, and never names its own group as the alternative', () => {
    for (const code of mapped) {
      const place = cofogFor(code)!
      expect(place.group.level).toBe('group')
      expect(place.group.code.startsWith(place.division.code)).toBe(true)
      expect(place.candidates.map((one) => one.code)).not.toContain(place.group.code)
      if (place.certainty === 'exact') expect([code, place.candidates, place.note]).toEqual([code, [], undefined])
      else expect(`${code} ${place.note ?? ''}`).toMatch(/^\d+ [一-龥]|^\d+ COFOG/)
    }
  })

  it('calls nothing exact that has a heading below it in another group', () => {
    const exact = mapped.filter((code) => cofogFor(code)!.certainty === 'exact')
    const strays = mapped.filter((code) =>
      exact.some((above) => above !== code && code.startsWith(above) && cofogFor(code)!.group.code !== cofogFor(above)!.group.code),
    )
    expect(strays).toEqual([])
  })

  it('counts the groups of the headings below among the alternatives of the whole', () => {
    const alternatives = (code: string) => cofogFor(code)!.candidates.map((one) => one.code)
    expect(alternatives('20502')).toEqual(['09.2', '09.4', '09.8'])
    expect(alternatives('214')).toEqual(expect.arrayContaining(['04.6', '05.3']))
    expect(alternatives('2050202')).toEqual([])
  })

  it.each([
    ['2050202', '09.1', 'exact'],
    ['2050203', '09.2', 'exact'],
    ['2080501', '10.2', 'exact'],
    // An employer's contributions are the cost of labour, whatever they will once pay for.
    ['2080505', '10.2', 'ambiguous'],
    ['2210201', '10.6', 'ambiguous'],
    ['2110302', '05.2', 'ambiguous'],
    ['2200509', '04.1', 'exact'],
    ['2240602', '04.2', 'exact'],
    ['2300102', '01.8', 'exact'],
    ['2320301', '01.7', 'exact'],
    ['2310301', '01.7', 'ambiguous'],
    ['20901', '10.2', 'mostly'],
    ['2082601', '10.2', 'exact'],
  ])('puts %s in %s, %s', (code, group, certainty) => {
    expect(cofogFor(code)).toMatchObject({ group: { code: group }, certainty })
  })

  it('follows the heading above for a heading of an office of its own, and knows nothing of a class that does not exist', () => {
    expect(cofogFor('2080188')).toMatchObject({ basis: '20801', group: { code: '10.9' } })
    expect(cofogFor('299')).toBeUndefined()
  })
})
