import { describe, expect, it } from 'vitest'
import { factWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('growth-stated', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: [factWith({ measure: 'change' }, '-6.00'), ...[1, 2, 3].map((i) => factWith({ functional: `213030${i}`, measure: 'growth' }, '2.00'))],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: [
            factWith({ measure: 'change' }, '-6.00'),
            factWith({ measure: 'growth' }, '-3.00'),
            ...[1, 2, 3].map((i) => factWith({ functional: `213030${i}`, measure: 'growth' }, '2.00')),
          ],
        }),
      ).findings,
    ).toEqual([])
  })
})
