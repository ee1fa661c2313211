import { equationsOf } from '#core/relations'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { oncePerBook } from '../once.ts'
import { graceOf, printLike, say, size } from '../printing.ts'
import { quoteOf, unnumbered } from '../said.ts'
import { saidLists, type SaidAt, type SaidList } from './lists.ts'

/** Where prose names a whole and its parts, the parts add up to it, in any words and any book. What was read as facts is judged as facts. */
export const check: Check = {
  id: 'said-parts-make-total',
  title: '说明中各部分之和等于总额',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('said-parts-make-total')
    for (const list of saidLists(book)) if (![list.whole, ...list.parts].every((one) => isSummed(book, one))) judge(answers, list)
    return answers.outcome()
  },
}

/** What is added up as facts. */
const summed = oncePerBook(({ facts }): ReadonlySet<StatedFact> => new Set(equationsOf(facts).flatMap(({ whole, parts }) => [whole, ...parts])))

function isSummed(book: ReadBook, { said, passage: { place } }: SaidAt): boolean {
  return [...summed(book)].some((fact) => fact.figure.micro === said.figure.micro && fact.place.page === place.page && fact.place.line === place.line)
}

function judge(answers: Answers, { whole, parts, isComplete }: SaidList): void {
  const { figure } = whole.said
  const sum = parts.reduce((micro, { said }) => micro + said.figure.micro, 0n)
  const off = sum - figure.micro
  const grace = graceOf([whole, ...parts].map(({ said }) => said.figure))
  if (size(off) <= grace || (off < 0n && !isComplete)) return answers.hold()
  const finest = [whole, ...parts].map(({ said }) => said.figure).reduce((a, b) => (b.step < a.step ? b : a))
  answers.find({
    severity: 'error',
    message: `“${quoted(whole)}”：${parts.map((part) => `${calledOf(part)} ${say(part.said.figure, part.said.figure.micro)}`).join('、')}，相加为 ${say(finest, sum)}，与${calledOf(whole)} ${say(figure, figure.micro)}相差 ${say(finest, size(off))}；请核对总额与各部分。`,
    place: { ...whole.passage.place, quote: quoted(whole) },
    found: figure.text,
    expected: printLike(finest, sum),
    difference: printLike(finest, size(off)),
    related: parts.map((part) => ({ ...part.passage.place, quote: quoted(part) })),
    suggestion: `若各部分无误，应为 ${say(finest, sum)}。`,
  })
}

/** What a list calls an amount, as printed. */
function calledOf({ said, passage, squeezed }: SaidAt): string {
  const name = unnumbered(said.label.replace(/^.*(?:其中|包括|分别为|:)/, '')).replace(/^20\d\d年度?/, '')
  return passage.text.slice(squeezed.at(said.start - name.length), squeezed.at(said.start)).trim()
}

function quoted(one: SaidAt): string {
  return quoteOf(one.passage, one, one.said)
}
