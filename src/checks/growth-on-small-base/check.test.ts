import { describe, expect, it } from 'vitest'
import { factWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('growth-on-small-base', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ facts: [factWith({ functional: '2130301', measure: 'growth' }, '1200.00')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ facts: [factWith({ functional: '2130301', measure: 'growth' }, '120.00')] })).findings).toEqual([])
  })
})
