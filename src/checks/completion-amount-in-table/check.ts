import { findFunctionalByPath } from '#catalog/functional-path'
import { sameValue } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { executionsOf, nameOf, type Execution } from '../executions.ts'
import { isFinalAccount } from '../final-account.ts'
import { printLike, say, size, whereOf } from '../printing.ts'
import { factsIn } from '../stands-in.ts'

/** What is said of an item's final figure is what the table of general public appropriations prints for it. */
export const check: Check = {
  id: 'completion-amount-in-table',
  title: '逐项说明的决算数与决算表一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('completion-amount-in-table')
    if (!isFinalAccount(book)) return answers.outcome()
    const compared = executionsOf(book).flatMap((execution) => {
      const facts = execution.path === undefined ? [] : printedOf(book, execution)
      return facts.length === 0 || isRead(book, execution)
        ? []
        : [{ execution, facts, agrees: facts.some(({ figure }) => sameValue(figure, execution.actual)) }]
    })
    const agreeing = compared.filter(({ agrees }) => agrees).length
    // A list that mostly differs speaks of other money than the table; only one that the table bears out is held to it.
    const isOfTable = agreeing >= 2 && agreeing > compared.length - agreeing
    for (const { execution, facts, agrees } of compared) {
      if (agrees) answers.hold()
      else if (isOfTable) tell(answers, execution, facts[0]!)
      else answers.cannotCheck('逐项说明的金额多数与表不同，不能确定说的是哪张表', execution.place)
    }
    return answers.outcome()
  },
}

/** A figure that is a fact of its own is held against the table by its key. */
function isRead(book: ReadBook, { passage, actual }: Execution): boolean {
  const facts = book.facts.filter(({ from, key }) => from === 'prose' && key.functional?.length === 7)
  return factsIn(passage, facts).some(({ fact }) => sameValue(fact.figure, actual))
}

/** The table rows of an item: of general public appropriations first, then of all expenditure. */
function printedOf(book: ReadBook, { path }: Execution): readonly StatedFact[] {
  const heading = path === undefined ? undefined : (findFunctionalByPath(path, book.year) ?? findFunctionalByPath(path))
  if (heading === undefined) return []
  const rows = book.facts.filter(
    ({ key, from }) =>
      from === 'table' &&
      key.concept === 'expenditure' &&
      key.measure === 'amount' &&
      key.year === book.year &&
      key.functional === heading.code &&
      isWhole(key),
  )
  const general = rows.filter(({ key }) => key.fund === 'generalPublic')
  return general.length === 0 ? [] : [...general, ...rows.filter(({ key }) => key.fund === undefined || key.fund === 'fiscal')]
}

function isWhole({ part, economic, unit, project }: StatedFact['key']): boolean {
  return part === undefined && economic === undefined && unit === undefined && project === undefined
}

function tell(answers: Answers, execution: Execution, printed: StatedFact): void {
  const { actual, place, quote } = execution
  const off = size(actual.micro - printed.figure.micro)
  answers.find({
    severity: 'error',
    message: `${nameOf(execution)}“${quote}”：${whereOf(printed)}为 ${say(actual, printed.figure.micro)}，相差 ${say(actual, off)}，请核对后改成一致。`,
    place,
    found: actual.text,
    expected: printLike(actual, printed.figure.micro),
    difference: printLike(actual, off),
    related: [printed.place],
    keys: [keyId(printed.key)],
  })
}
