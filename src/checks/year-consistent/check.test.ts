import { describe, expect, it } from 'vitest'
import { readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('year-consistent', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ titles: [{ text: '2023年支出预算表', section: 'other', place: {} }] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          titles: [
            { text: '与2023年预算比较', section: 'other', place: {} },
            { text: '2024年支出预算表', section: 'other', place: {} },
          ],
        }),
      ).findings,
    ).toEqual([])
  })
})
