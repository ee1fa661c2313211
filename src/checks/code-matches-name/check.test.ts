import { describe, expect, it } from 'vitest'
import { headingWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('code-matches-name', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ headings: [headingWith('2210201', '提租补贴')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ headings: [headingWith('2210201', '住房公积金'), headingWith('2999998', '不明')] })).findings).toEqual([])
  })
})
