import { describe, expect, it } from 'vitest'
import { passageWith, readingWith, tableWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('government-level-fits', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ tables: [tableWith('2024年省级部门预算项目支出绩效目标表', undefined)] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(readingWith({ tables: [tableWith('2024年市级部门预算项目支出绩效目标表', undefined)], passages: [passageWith('省级领导干部用车0辆')] }))
        .findings,
    ).toEqual([])
  })
})
