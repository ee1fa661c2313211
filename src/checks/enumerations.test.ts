import { expect, it } from 'vitest'
import { enumerationsOf } from './enumerations.ts'
import { passageWith, readingWith } from './reading-fixture.ts'

function listsOf(text: string): readonly (readonly [number, number])[] {
  return enumerationsOf(readingWith({ passages: [passageWith(text, 'units')] }), '预算单位').map(({ count, listed }) => [count, listed.length] as const)
}

it('counts what a sentence lists, numbered or not, brackets and all', () => {
  expect(listsOf('二级预算单位2个，分别是：临江市节水中心（甲、乙）、临江市河湖中心。')).toEqual([[2, 2]])
  expect(listsOf('预算单位共三家，包括：1.临江市水务局2.临江市节水中心3.临江市河湖中心。')).toEqual([[3, 3]])
})

it('leaves lists alone that are not of single things in full', () => {
  expect(listsOf('预算单位12个，包括：临江市水务局、临江市节水中心等。')).toEqual([])
  expect(listsOf('预算单位12个，包括：机关1个、事业单位11个。')).toEqual([])
})
