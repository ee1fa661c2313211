import { describe, expect, it } from 'vitest'
import { passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('offices-listed', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        passages: [passageWith('内设机构3个。', 'offices')],
        titles: [
          { text: '（一）综合科', section: 'offices', place: {} },
          { text: '（二）水政科', section: 'offices', place: {} },
        ],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          passages: [passageWith('内设机构二个。', 'offices')],
          titles: [
            { text: '（一）综合科', section: 'offices', place: {} },
            { text: '（二）水政科', section: 'offices', place: {} },
          ],
        }),
      ).findings,
    ).toEqual([])
  })
})
