import { describe, expect, it } from 'vitest'
import { factWith, readingWith, reasonWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('reason-explains-change', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: [
          factWith({ functional: '2089999' }, '30.00'),
          factWith({ functional: '2089999', measure: 'change' }, '28.00'),
          factWith({ functional: '2089999', part: 'project' }, '29.00', { from: 'table' }),
        ],
        reasons: [reasonWith({ functional: '2089999' }, '新增退休2人')],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: [
            factWith({ functional: '2089999' }, '30.00'),
            factWith({ functional: '2089999', measure: 'change' }, '28.00'),
            factWith({ functional: '2089999', part: 'project' }, '1.00', { from: 'table' }),
          ],
          reasons: [reasonWith({ functional: '2089999' }, '新增退休2人')],
        }),
      ).findings,
    ).toEqual([])
  })
})
