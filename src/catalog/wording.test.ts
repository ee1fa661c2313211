import { describe, expect, it } from 'vitest'
import { wordingRules } from './wording.ts'

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

describe('wordingRules', () => {
  it.each(wordingRules)('$right: $bad', ({ pattern: source, right, bad, good }) => {
    expect(bad).toMatch(pattern(source))
    expect(good).not.toMatch(pattern(source))
    const corrected = bad.replace(pattern(source), right)
    expect(corrected).not.toBe(bad)
    expect(corrected).not.toMatch(pattern(source))
  })

  it('say why in a sentence', () => {
    for (const rule of wordingRules) expect(rule.note).toMatch(/。$/)
  })

  it('do not contradict one another: no right wording is another rule’s slip', () => {
    for (const { good } of wordingRules) {
      expect(wordingRules.filter((rule) => pattern(rule.pattern).test(good)).map((rule) => rule.right)).toEqual([])
    }
  })

  it('take linear time on hostile text', () => {
    const text = ['提到', '既使', '截止', '万'].map((word) => word.repeat(50_000)).join('')
    const start = performance.now()
    for (const rule of wordingRules) text.match(pattern(rule.pattern))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
