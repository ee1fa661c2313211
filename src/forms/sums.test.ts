import { expect, it } from 'vitest'
import { keyId, type FactKey } from '#core/key'
import { sumsOf } from './sums.ts'

const key: FactKey = { concept: 'expenditure', measure: 'amount', year: 2030 }
const fact = (dimensions: Partial<FactKey>, yuan: number) => ({
  key: { ...key, ...dimensions },
  figure: { kind: 'money' as const, micro: BigInt(yuan) * 1_000_000n, step: 1n, text: String(yuan) },
})
const id = (dimensions: Partial<FactKey>) => keyId({ ...key, ...dimensions })
const cells = (basic: number, project: number, functional?: string) => {
  const own = functional === undefined ? {} : { functional }
  return [fact(own, basic + project), fact({ ...own, part: 'basic' }, basic), fact({ ...own, part: 'project' }, project)]
}

it('adds up the tree of headings, and the columns only in its last rows', () => {
  const sums = sumsOf([...cells(3, 4), ...cells(3, 4, '208'), ...cells(3, 0, '20801'), ...cells(0, 4, '20805')])
  expect(sums.get(id({}))).toEqual([id({ functional: '208' })])
  expect(sums.get(id({ functional: '208', part: 'project' }))).toEqual([
    id({ functional: '20801', part: 'project' }),
    id({ functional: '20805', part: 'project' }),
  ])
  expect(sums.get(id({ functional: '20805' }))).toEqual([id({ functional: '20805', part: 'basic' }), id({ functional: '20805', part: 'project' })])
  expect(sums.get(id({ functional: '20805', part: 'basic' }))).toBeUndefined()
})

it('takes the other direction where the headings do not add up, and none where nothing does', () => {
  const sums = sumsOf([
    ...cells(3, 4),
    ...cells(3, 3, '208'),
    fact({ functional: '210' }, 9),
    fact({ functional: '210', part: 'basic' }, 8),
    fact({ functional: '210', part: 'project' }, 0),
  ])
  expect(sums.get(id({}))).toEqual([id({ part: 'basic' }), id({ part: 'project' })])
  expect(sums.has(id({ functional: '210' }))).toBe(false)
})

it('adds up projects, and this year with what is carried out', () => {
  const project = (code?: string) => ({ concept: 'project' as const, ...(code === undefined ? {} : { project: code }) })
  const sums = sumsOf([
    fact(project(), 5),
    fact(project('甲'), 2),
    fact(project('乙'), 3),
    fact({ concept: 'outlay' }, 8),
    fact({}, 7),
    fact({ concept: 'carryOut' }, 1),
  ])
  expect(sums.get(id(project()))).toEqual([id(project('甲')), id(project('乙'))])
  expect(sums.get(id({ concept: 'outlay' }))).toEqual([id({}), id({ concept: 'carryOut' })])
})
