import type { Finding } from '#checks/check'
import { printLike, say, size } from '#checks/printing'
import { sameValue } from '#core/figure'
import { isWholeBook, placeIn, whereIn, type FolderBook } from './books.ts'
import type { Approved, Control } from './digest.ts'

interface Pair {
  readonly stated: Approved
  /** What the budget prints for the heading: this year's appropriation, or all of it with the carry-over. */
  readonly printed: readonly Control[]
  readonly agrees: boolean
}

/** 年初预算 in a final account is what the budget book of the same unit and year approved. */
export function approvedBudgets(books: readonly FolderBook[]): readonly Finding[] {
  const budgets = Map.groupBy(
    books.filter((book) => !book.isFinal && isWholeBook(book)),
    ({ unit, year }) => `${unit}|${year}`,
  )
  return books
    .filter(({ isFinal }) => isFinal)
    .flatMap((final) => {
      const budget = budgets.get(`${final.unit}|${final.year}`)?.[0]
      return budget === undefined ? [] : compare(final, budget)
    })
}

function compare(final: FolderBook, budget: FolderBook): readonly Finding[] {
  const { controls } = budget.digest()
  const pairs = final.digest().approved.flatMap((stated): readonly Pair[] => {
    const printed = controls.filter(
      ({ key }) =>
        key.concept === 'expenditure' && key.functional === stated.code && key.part === undefined && (key.fund === 'generalPublic' || key.fund === 'fiscal'),
    )
    return printed.length === 0 ? [] : [{ stated, printed, agrees: printed.some(({ figure }) => sameValue(figure, stated.figure)) }]
  })
  const differing = pairs.filter(({ agrees }) => !agrees)
  // A list that mostly differs was drawn up on another base; one remark says so better than twenty.
  if (differing.length > 3 && differing.length * 2 > pairs.length) return [mostly(final, budget, differing, pairs.length)]
  return differing.map((pair) => tell(final, budget, pair))
}

function mostly(final: FolderBook, budget: FolderBook, differing: readonly Pair[], all: number): Finding {
  return {
    check: 'folder-approved-budget',
    severity: 'warning',
    message: `《${final.name}》逐项说明的年初预算 ${all} 项中有 ${differing.length} 项与《${budget.name}》不同；请核对年初预算是否取自批复的预算，口径不同（如含上年结转）的请说明。`,
    place: placeIn(final, differing[0]!.stated.place),
    related: [placeIn(budget)],
  }
}

function tell(final: FolderBook, budget: FolderBook, { stated, printed }: Pair): Finding {
  const own = printed[0]!
  const off = say(stated.figure, size(stated.figure.micro - own.figure.micro))
  return {
    check: 'folder-approved-budget',
    severity: 'warning',
    message: `《${final.name}》“${stated.name}（项）”年初预算写 ${say(stated.figure, stated.figure.micro)}，${whereIn(budget, own)}为 ${say(stated.figure, own.figure.micro)}，相差 ${off}；年初预算应当是批复的预算数，请核对，科目有调整的请说明。`,
    place: placeIn(final, stated.place),
    found: stated.figure.text,
    expected: printLike(stated.figure, own.figure.micro),
    difference: off,
    related: [placeIn(budget, own.place)],
  }
}
