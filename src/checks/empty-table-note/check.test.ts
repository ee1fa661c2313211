import { describe, expect, it } from 'vitest'
import { readingWith, tableWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('empty-table-note', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ tables: [tableWith('政府性基金预算支出表', 'government-funds')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({ tables: [tableWith('政府性基金预算支出表', 'government-funds', { notes: ['注：本部门没有政府性基金预算支出，故本表无数据。'] })] }),
      ).findings,
    ).toEqual([])
  })
})
