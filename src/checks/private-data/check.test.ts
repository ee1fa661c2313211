import { expect, it } from 'vitest'
import { passageWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

function findingsOf(text: string): readonly string[] {
  return check.run(readingWith({ passages: [passageWith(text)] })).findings.map(({ severity, found }) => `${severity} ${found}`)
}

it('knows an identity number by its last character', () => {
  expect(findingsOf('身份证11010519491231002X。')).toEqual(['error 11010519491231002X'])
  expect(findingsOf('编号110105194912310021。')).toEqual([])
})

it('takes neither amounts nor codes for telephones', () => {
  expect(findingsOf('资金13800000000元，项目10000100000024T000000001。')).toEqual([])
  expect(findingsOf('联系电话13800000000。')).toEqual(['warning 13800000000'])
})
