import { describe, expect, it } from 'vitest'
import { factWith, passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('department-or-unit', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: [factWith({ concept: 'revenue', unit: '临江市农业局' }, '9.00'), factWith({ concept: 'revenue', unit: '临江市水务局' }, '9.00')],
        passages: [passageWith('二级预算单位：无')],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(readingWith({ facts: [factWith({ concept: 'revenue', unit: '临江市水务局' }, '9.00')], passages: [passageWith('二级预算单位：无')] })).findings,
    ).toEqual([])
  })
})
