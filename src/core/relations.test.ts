import { describe, expect, test } from 'vitest'
import { parseMoney } from './figure.ts'
import type { FactKey } from './key.ts'
import type { Fact } from './reading.ts'
import { equationsOf } from './relations.ts'

type Row = readonly [key: Partial<FactKey>, amount: string]

/** The facts of one table, and the sums of one kind they state: what is summed, and of how many parts. */
function summed(kind: string, ...rows: readonly Row[]): readonly string[] {
  const facts = rows.map(([key, amount]): Fact<undefined> => ({
    key: { concept: 'expenditure', measure: 'amount', year: 2026, ...key },
    figure: parseMoney(amount, 'wanYuan')!,
    blank: false,
    label: '',
    from: 'table',
    scope: 'a',
    place: undefined,
  }))
  return equationsOf(facts)
    .filter((equation) => equation.kind === kind)
    .map(({ whole, parts }) => `${whole.figure.text} of ${parts.length}`)
}

describe('rows that name two headings each', () => {
  const rows: readonly Row[] = [
    [{ functional: '2080150', economic: '30101' }, '60.00'],
    [{ functional: '2080150', economic: '30201' }, '30.00'],
    [{ functional: '2210201', economic: '30113' }, '10.00'],
  ]

  test('are summed by the total, also where one of them is amiss', () => {
    expect(summed('crossed', [{}, '100.00'], ...rows)).toEqual(['100.00 of 3'])
    expect(summed('crossed', [{}, '110.00'], ...rows)).toEqual(['110.00 of 3'])
  })

  test('are summed by a row of their own heading where there is one, and then not by the total', () => {
    expect(summed('crossed', [{}, '100.00'], [{ functional: '2080150' }, '90.00'], ...rows)).toEqual([])
    expect(summed('economic', [{}, '100.00'], [{ functional: '2080150' }, '90.00'], ...rows)).toEqual(['90.00 of 2'])
  })

  test('state no sum where a great part of the total is not listed', () => {
    expect(summed('crossed', [{}, '400.00'], ...rows)).toEqual([])
  })
})
