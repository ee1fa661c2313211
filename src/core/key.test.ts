import { expect, it } from 'vitest'
import { keyId, keyOfId, type FactKey } from './key.ts'

const plain: FactKey = { concept: 'expenditure', measure: 'amount', year: 2030 }

it.each<[string, FactKey]>([
  ['a total', plain],
  ['a key of many dimensions', { ...plain, functional: '2080107', economic: '30101', fund: 'generalPublic', part: 'basic', vintage: 'current', of: 'part' }],
  ['words that look like the separators', { ...plain, concept: 'staff', item: '编制=10;其中', unit: '某局;某科' }],
  ['an indicator', { concept: 'indicator', measure: 'target', year: 2030, project: '63T0001', indicator: '3' }],
])('gives back the key its id was made from: %s', (_, key) => {
  expect(keyOfId(keyId(key))).toEqual(key)
})
