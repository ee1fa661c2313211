import { describe, expect, it } from 'vitest'
import { factWith, readingWith, reasonWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('reason-reused', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: ['-7.00', '-15.00', '-51.00'].map((rate, i) => factWith({ functional: `213030${i}`, measure: 'growth' }, rate)),
        reasons: [0, 1, 2].map((i) => reasonWith({ functional: `213030${i}` }, '主要是本年度调离工作人员1人，因此经费减少')),
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: ['-7.00', '-9.00', '-11.00'].map((rate, i) => factWith({ functional: `213030${i}`, measure: 'growth' }, rate)),
          reasons: [0, 1, 2].map((i) => reasonWith({ functional: `213030${i}` }, '主要是本年度调离工作人员1人，因此经费减少')),
        }),
      ).findings,
    ).toEqual([])
  })
})
