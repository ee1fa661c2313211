import { describe, expect, it } from 'vitest'
import type { ReadDefinition } from '../check.ts'
import { headingWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const names = ['社会保险经办机构', '社会保险业务管理事务', '劳动保障监察']
const used = [
  headingWith('208', '社会保障和就业支出'),
  headingWith('20801', '人力资源和社会保障管理事务'),
  ...names.map((name, i) => headingWith(['2080109', '2080107', '2080105'][i]!, name)),
]
const entry = (itemName: string): ReadDefinition => ({
  term: itemName,
  text: '',
  place: {},
  path: { className: '社会保障和就业支出', sectionName: '人力资源和社会保障管理事务', itemName },
})
const explained = names.map(entry)

describe('glossary-closure', () => {
  it('finds the fault once', () => {
    const { findings } = check.run(readingWith({ headings: used, definitions: [...explained, entry('行政运行')] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is silent about a sound book', () => {
    expect(check.run(readingWith({ headings: used, definitions: explained })).findings).toEqual([])
  })
})
