import { describe, expect, it } from 'vitest'
import { factWith, passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('reason-direction', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({
        passages: [
          passageWith(
            '三公经费预算1.20万元，比上年增加1.20万元，公务接待费1.20万元，减少1.70万元。2024年三公经费预算比上年减少主要原因是车辆统一管理。',
            'three-public',
          ),
        ],
        facts: [
          factWith({ concept: 'threePublic', measure: 'change', item: 'total' }, '1.20', { place: { quote: '增加1.20万元' } }),
          factWith({ concept: 'threePublic', measure: 'change', item: 'reception' }, '-1.70', { place: { quote: '减少1.70万元' } }),
        ],
      }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({
          passages: [passageWith('比上年减少1.70万元，减少的主要原因是厉行节约。', 'three-public')],
          facts: [factWith({ concept: 'threePublic', measure: 'change', item: 'total' }, '-1.70', { place: { quote: '减少1.70万元' } })],
        }),
      ).findings,
    ).toEqual([])
  })
})
