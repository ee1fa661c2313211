import { expect, it } from 'vitest'
import { passageWith, readingWith } from './reading-fixture.ts'
import { staffIn } from './staff.ts'

function staffOf(text: string): readonly string[] {
  const found = staffIn(readingWith({ passages: [passageWith(text, 'units')] }))
  return found.map(({ what, total, parts }) => `${what} ${total} ${parts.map(({ count }) => count).join('+')}`.trim())
}

it('reads posts and people with their kinds', () => {
  expect(staffOf('本部门人员编制12人，其中行政编制8人、事业编制4人；实有人员11人，其中行政7人，事业4人。单位管理的离退休人员5人。')).toEqual([
    'posts 12 8+4',
    'people 11 7+4',
  ])
})

it('gives no kinds when something else follows, or an unknown kind comes last', () => {
  expect(staffOf('人员编制12名，其中行政编制8名（含工勤编制1名）。')).toEqual(['posts 12'])
  expect(staffOf('人员编制12名，其中：局领导职数3名，科级职数5名。')).toEqual(['posts 12'])
  expect(staffOf('人员编制12名，其中行政编制8名、地方自筹岗位4名。')).toEqual(['posts 12'])
})
