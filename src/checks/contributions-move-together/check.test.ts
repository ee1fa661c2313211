import { describe, expect, it } from 'vitest'
import { factWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('contributions-move-together', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({ facts: [factWith({ functional: '2080505', measure: 'growth' }, '9.00'), factWith({ functional: '2210201', measure: 'growth' }, '-6.00')] }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: [factWith({ functional: '2080505', measure: 'growth' }, '9.00'), factWith({ functional: '2210201', measure: 'growth' }, '-1.00')],
        }),
      ).findings,
    ).toEqual([])
  })
})
