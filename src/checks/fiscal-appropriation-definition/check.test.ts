import { describe, expect, it } from 'vitest'
import { factWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('fiscal-appropriation-definition', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        facts: [factWith({ fund: 'stateCapital' }, '0.00')],
        definitions: [{ term: '财政拨款收入', text: '包括一般公共预算拨款和政府性基金预算拨款。', place: {} }],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          facts: [factWith({ fund: 'governmentFunds' }, '0.00')],
          definitions: [{ term: '财政拨款收入', text: '包括一般公共预算拨款和政府性基金预算拨款。', place: {} }],
        }),
      ).findings,
    ).toEqual([])
  })
})
