import { describe, expect, it } from 'vitest'
import { factWith, readingWith, reasonWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('reason-missing', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: [factWith({ functional: '2130301', measure: 'change' }, '5.00'), factWith({ functional: '2130302', measure: 'change' }, '-3.00')],
        reasons: [reasonWith({ functional: '2130301' }, '新招录2人')],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: [factWith({ functional: '2130301', measure: 'change' }, '5.00'), factWith({ functional: '2130302', measure: 'change' }, '0.00')],
          reasons: [reasonWith({ functional: '2130301' }, '新招录2人')],
        }),
      ).findings,
    ).toEqual([])
  })
})
