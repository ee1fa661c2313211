import { describe, expect, it } from 'vitest'
import { passageWith, readingWith, reasonWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('headcount-behind-reasons', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ reasons: [reasonWith({}, '调出2人')], passages: [passageWith('事业编制9名。', 'offices')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ reasons: [reasonWith({}, '调出2人')], passages: [passageWith('事业编制9名，实有8人。', 'offices')] })).findings).toEqual([])
  })
})
