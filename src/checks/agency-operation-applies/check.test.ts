import { describe, expect, it } from 'vitest'
import { factWith, passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

describe('agency-operation-applies', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(
      readingWith({ facts: [factWith({ concept: 'agencyOperation' }, '4.00')], passages: [passageWith('事业编制9名。', 'offices')] }),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent about a sound book', () => {
    expect(
      check.run(
        readingWith({ facts: [factWith({ concept: 'agencyOperation' }, '4.00')], passages: [passageWith('参照公务员法管理，事业编制9名。', 'offices')] }),
      ).findings,
    ).toEqual([])
  })
})
