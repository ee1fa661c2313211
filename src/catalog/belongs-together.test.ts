import { describe, expect, it } from 'vitest'
import { belongTogether } from './belongs-together.ts'
import { findHeading } from './headings.ts'

describe('headings that belong together', () => {
  it('are official headings of both classifications, each pair once and with its reason', () => {
    for (const { functional, economic, reason } of belongTogether) {
      expect(findHeading('functional', functional)?.level).toBe('item')
      expect(findHeading('departmentalEconomic', economic)?.level).toBe('section')
      expect(reason).not.toBe('')
    }
    expect(new Set(belongTogether.map(({ functional, economic }) => `${functional}-${economic}`)).size).toBe(belongTogether.length)
  })

  it('are called corroborated only where they were measured', () => {
    for (const pair of belongTogether) if (pair.evidence === 'corroborated') expect(pair.seen!.equal).toBeGreaterThanOrEqual(5)
  })
})
