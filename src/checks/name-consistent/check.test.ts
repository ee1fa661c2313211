import { describe, expect, it } from 'vitest'
import { passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('name-consistent', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ passages: [passageWith('部门名称：临江市林业局')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ passages: [passageWith('部门名称：临江市水务局 单位：万元')] })).findings).toEqual([])
  })
})
