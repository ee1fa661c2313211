import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyId, keyOfId, type FactKey } from './key.ts'

it('finds the key of its id again, whatever names a unit or project bears', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 12 })
  const key = fc.record(
    {
      concept: fc.constant('revenue' as const),
      measure: fc.constant('share' as const),
      year: fc.integer({ min: 2000, max: 2099 }),
      functional: fc.constantFrom('208', '2080107'),
      item: name,
      unit: name,
      project: name,
      of: fc.constant('item' as const),
    },
    { requiredKeys: ['concept', 'measure', 'year'] },
  )
  fc.assert(
    fc.property(key, (one) => {
      expect(keyOfId(keyId(one as FactKey))).toEqual(one)
    }),
  )
  expect(keyOfId(keyId({ concept: 'revenue', measure: 'amount', year: 2030, unit: '甲;乙=丙.丁' }))).toMatchObject({ unit: '甲;乙=丙.丁', year: 2030 })
})
