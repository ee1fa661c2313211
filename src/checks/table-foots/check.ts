import { halfStep } from '#core/figure'
import { sumsOf, type GridSum, type StatedGrid } from '#core/grid'
import type { Place } from '#document/place'
import { Answers, type Check } from '../check.ts'
import { printLike, say, size } from '../printing.ts'

/** A rule of a table is what the table itself keeps nearly everywhere; fewer instances prove no rule. */
const fewest = 4
const mostBroken = 0.2

interface Tried {
  readonly sum: GridSum
  readonly whole: NonNullable<StatedGrid<Place>['rows'][number]['figures'][number]>
  readonly off: bigint
  readonly grace: bigint
  /** How many parts are not zero. */
  readonly addends: number
}

/**
 * A table that no form claims is still held to its own arithmetic. Which sums it means is taken from its shape, and only
 * those count that hold almost everywhere in it: then a row that breaks one is a slip, not a custom.
 */
export const check: Check = {
  id: 'table-foots',
  title: '表内合计与分项相符（按表格形状）',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('table-foots')
    for (const grid of book.grids)
      for (const family of sumsOf(grid))
        judge(
          answers,
          grid,
          family.flatMap((sum) => tried(grid, sum) ?? []),
        )
    return answers.outcome()
  },
}

/** A sum with its difference; undefined where the whole is blank, or nothing is stated of the parts. */
function tried(grid: StatedGrid<Place>, sum: GridSum): Tried | undefined {
  const at = ([row, column]: readonly [number, number]) => grid.rows[row]?.figures[column]
  const whole = at(sum.whole)
  const parts = sum.parts.flatMap((part) => at(part) ?? [])
  if (whole === undefined || parts.length === 0 || (whole.micro === 0n && parts.every(({ micro }) => micro === 0n))) return undefined
  return {
    sum,
    whole,
    off: parts.reduce((total, part) => total + part.micro, -whole.micro),
    addends: parts.filter(({ micro }) => micro !== 0n).length,
    grace: parts.reduce((total, part) => total + halfStep(part), halfStep(whole)),
  }
}

function judge(answers: Answers, grid: StatedGrid<Place>, family: readonly Tried[]): void {
  const isBroken = ({ off, grace }: Tried) => size(off) > grace
  const broken = family.filter(isBroken)
  // A sum with one part that is not zero holds whatever the rule, so it proves none.
  const telling = family.filter(({ addends }) => addends > 1)
  if (telling.length < fewest || telling.filter(isBroken).length > Math.max(1, telling.length * mostBroken)) {
    if (broken.length > 0) answers.cannotCheck('看不出这张表的合计包含哪些行或栏', grid.place)
    else answers.hold(family.length)
    return
  }
  answers.hold(family.length - broken.length)
  for (const { sum, whole, off } of broken) {
    const row = grid.rows[sum.whole[0]]!
    const column = grid.columns[sum.whole[1]]?.join('·') ?? ''
    answers.find({
      severity: 'warning',
      message: `「${grid.title}」${row.label === '' ? '' : `“${row.label}”行`}${column === '' ? '' : `“${column}”栏`}为 ${say(whole, whole.micro)}，按本表其他各处的加法，分项之和为 ${say(whole, whole.micro + off)}，相差 ${say(whole, size(off))}，请核对。`,
      place: { ...row.place, column: sum.whole[1] + 1, quote: whole.text },
      found: whole.text,
      expected: printLike(whole, whole.micro + off),
      difference: printLike(whole, size(off)),
      related: sum.parts.map(([part]) => grid.rows[part]!.place),
    })
  }
}
