import { describe, expect, it } from 'vitest'
import { projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('common-misspelling', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ projects: [projectWith('宣传', { objective: '提到节水政策的知晓率' })] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ projects: [projectWith('宣传', { objective: '提高节水政策的知晓率' })] })).findings).toEqual([])
  })
})
