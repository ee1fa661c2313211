import { describe, expect, it } from 'vitest'
import { factWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('procurement-behind-projects', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ facts: [factWith({ concept: 'procurement' }, '0')], projects: [projectWith('购置水泵')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ facts: [factWith({ concept: 'procurement' }, '3')], projects: [projectWith('购置水泵')] })).findings).toEqual([])
  })
})
