import { keyId } from '#core/key'
import { equationsOf, shortBy, type Equation } from '#core/relations'
import type { Place } from '#document/place'
import { Answers, type Check } from '../check.ts'
import { residualWords } from '../residual.ts'
import { graceOf, printLike, say, size, whereOf } from '../printing.ts'

/** Wherever a table or a complete enumeration states parts and their whole, the parts add up to it. */
export const check: Check = {
  id: 'parts-make-total',
  title: '分项之和等于合计',
  category: 'table-sums',
  version: 2,
  run(book) {
    const answers = new Answers('parts-make-total')
    for (const equation of equationsOf(book.facts)) {
      const off = -shortBy(equation)
      if (off === 0n) answers.hold()
      else report(answers, equation, off)
    }
    return answers.outcome()
  },
}

/** Rounding can explain a difference up to half a last digit of every term (DESIGN 4); more than that is an error. */
function grace(equation: Equation<Place>): bigint {
  // Pieces are counted, never rounded.
  if (equation.whole.figure.kind === 'count') return 0n
  return graceOf([equation.whole, ...equation.parts].map(({ figure }) => figure))
}

function report(answers: Answers, equation: Equation<Place>, off: bigint): void {
  const { whole, parts } = equation
  const printed = whole.figure.step === 0n ? parts.find((part) => part.figure.step > 0n)!.figure : whole.figure
  const sum = printLike(printed, whole.figure.micro + off)
  const rounding = size(off) <= grace(equation) && parts.filter((part) => part.figure.step > 0n).length > 1
  answers.find({
    severity: rounding ? 'info' : 'error',
    message: `${whereOf(whole)} ${whole.label}为 ${say(printed, whole.figure.micro)}，各分项之和为 ${say(printed, whole.figure.micro + off)}，相差 ${say(printed, size(off))}${rounding ? residualWords : ''}，请核对合计与分项。`,
    place: whole.place,
    found: whole.figure.text,
    expected: sum,
    difference: printLike(printed, size(off)),
    related: parts.map((part) => part.place),
    suggestion: `若分项无误，应为 ${sum}。`,
    keys: [keyId(whole.key), ...parts.map((part) => keyId(part.key))],
  })
}
