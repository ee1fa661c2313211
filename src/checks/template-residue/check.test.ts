import { describe, expect, it } from 'vitest'
import { passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('template-residue', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ passages: [passageWith('支出XX万元。')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ passages: [passageWith('反映增加（减少）的变动情况。')] })).findings).toEqual([])
  })
})
