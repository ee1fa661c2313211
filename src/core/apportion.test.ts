import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, onlySubset, type Margin } from './apportion.ts'

const margin: fc.Arbitrary<Margin> = fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd'), amount: fc.bigInt({ min: 0n, max: 500n }) })
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)

describe('apportion', () => {
  it('keeps both margins to the last unit, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(margin), fc.array(margin), (rows, columns) => {
        const { shares, rowsLeft, columnsLeft } = apportion(rows, columns, [
          ['a', 'b'],
          ['c', 'c'],
        ])
        rows.forEach(({ amount }, row) => expect(sum(shares.filter((share) => share.row === row).map((share) => share.amount)) + rowsLeft[row]!).toBe(amount))
        columns.forEach(({ amount }, column) =>
          expect(sum(shares.filter((share) => share.column === column).map((share) => share.amount)) + columnsLeft[column]!).toBe(amount),
        )
        // One side is always used up: nothing is left over on both.
        expect(sum(rowsLeft) === 0n || sum(columnsLeft) === 0n).toBe(true)
      }),
    )
  })

  it('gives pairs their money first and says of each cell how it is known', () => {
    const rows = [
      { code: '2080107', amount: 100n },
      { code: '2080505', amount: 16n },
    ]
    const columns = [
      { code: '30101', amount: 90n },
      { code: '30108', amount: 16n },
      { code: '30201', amount: 10n },
    ]
    expect(apportion(rows, columns, [['2080505', '30108']]).shares).toEqual([
      { row: 1, column: 1, amount: 16n, how: 'pair' },
      { row: 0, column: 0, amount: 90n, how: 'only' },
      { row: 0, column: 2, amount: 10n, how: 'only' },
    ])
  })

  it('calls a guess a guess, and leaves forbidden cells empty', () => {
    const two = [
      { code: 'x', amount: 5n },
      { code: 'y', amount: 5n },
    ]
    expect(apportion(two, two).shares.map(({ how }) => how)).toEqual(['order', 'order'])
    expect(apportion(two, two, [], () => false)).toEqual({ shares: [], rowsLeft: [5n, 5n], columnsLeft: [5n, 5n] })
  })
})

describe('onlySubset', () => {
  it('finds the one set of parts of a whole', () => {
    expect(onlySubset(3594n, [1456n, 1694n, 100n, 500n, 900n, 400n, 1700n])).toEqual([1, 2, 3, 4, 5])
  })

  it('gives nothing where there are two sets, none, or nothing to find', () => {
    expect(onlySubset(5n, [2n, 3n, 5n])).toBeUndefined()
    expect(onlySubset(7n, [2n, 3n])).toBeUndefined()
    expect(onlySubset(0n, [2n])).toBeUndefined()
  })

  it('gives up in time on very many parts', () => {
    expect(
      onlySubset(
        999_999n,
        Array.from({ length: 60 }, (_, index) => BigInt(2 * index + 20_000)),
      ),
    ).toBeUndefined()
  })
})
