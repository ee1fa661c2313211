import { describe, expect, it } from 'vitest'
import { governmentEconomicFor } from './economic-mapping.ts'
import { findHeading, headingsOf } from './headings.ts'

describe('governmentEconomicFor', () => {
  it.each([
    ['30101', '50101', '50501'],
    ['30109', '50102', '50501'],
    ['30113', '50103', '50501'],
    ['30199', '50199', '50501'],
    ['30201', '50201', '50502'],
    ['30217', '50206', '50502'],
    ['30231', '50208', '50502'],
    ['30299', '50299', '50502'],
    ['30302', '50905', '50905'],
    ['30305', '50901', '50901'],
    ['30399', '50999', '50999'],
    ['30701', '51101', '51101'],
    ['30905', '50402', '50602'],
    ['31002', '50306', '50601'],
    ['31101', '50804', '50804'],
    ['31204', '50701', '50701'],
    ['31201', '50803', '50803'],
    ['31302', '51002', '51002'],
    ['39999', '59999', '59999'],
    ['301', '501', '50501'],
    ['303', '509', '509'],
  ])('sees %s as %s in an agency and %s in an institution', (code, agency, institution) => {
    expect(governmentEconomicFor(code, 'agency')?.code).toBe(agency)
    expect(governmentEconomicFor(code, 'institution')?.code).toBe(institution)
  })

  it('maps every departmental heading to a government one for both types', () => {
    const mapped = headingsOf('departmentalEconomic').flatMap(({ code }) => [governmentEconomicFor(code, 'agency'), governmentEconomicFor(code, 'institution')])
    expect(mapped.filter((each) => findHeading('governmentEconomic', each?.code ?? '') === undefined)).toEqual([])
    expect(mapped.filter((each) => each?.certain !== (each?.note === undefined))).toEqual([])
  })

  it('says what is doubtful', () => {
    expect(governmentEconomicFor('30107', 'agency')).toMatchObject({ code: '50101', certain: false })
    expect(governmentEconomicFor('30107', 'institution')).toMatchObject({ code: '50501', certain: true })
    expect(governmentEconomicFor('312', 'agency')?.certain).toBe(false)
    expect(governmentEconomicFor('31009', 'agency')?.note).toContain('没有在公开表中见到')
  })

  it('maps a local subdivision by its section and refuses other codes', () => {
    expect(governmentEconomicFor('3021101', 'agency')?.code).toBe('50201')
    expect(governmentEconomicFor('30298', 'agency')).toBeUndefined()
    expect(governmentEconomicFor('', 'institution')).toBeUndefined()
    expect(governmentEconomicFor('2080107', 'agency')).toBeUndefined()
  })
})
