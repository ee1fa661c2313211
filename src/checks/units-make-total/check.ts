import { halfStep } from '#core/figure'
import { keyId, keyIdWith } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { printLike, say, size, whereOf } from '../printing.ts'
import { residualWords } from '../residual.ts'
import { isCopy, tableFacts } from '../table-facts.ts'

/** Where a table has a row for each budget unit, the rows of the units add up to the row of the department. */
export const check: Check = {
  id: 'units-make-total',
  title: '各单位之和等于部门合计',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('units-make-total')
    for (const { facts } of tableFacts(book)) {
      if (facts[0]!.scope === undefined) continue
      const rows = facts.filter((fact) => fact.key.unit !== undefined && !isCopy(fact))
      if (rows.length === 0) continue
      const totals = new Map(facts.filter(({ key }) => key.unit === undefined).map((fact) => [keyId(fact.key), fact]))
      const ofUnits = Map.groupBy(rows, ({ key }) => keyIdWith(key, { unit: undefined }))
      for (const [id, units] of ofUnits) {
        const total = totals.get(id)
        if (total !== undefined) compare(answers, total, units)
      }
    }
    return answers.outcome()
  },
}

const codeOf = (unit: string) => /^\d{3,}/.exec(unit)?.[0] ?? ''

/** A unit whose code goes on from another's stands below it, and is counted there. */
function topUnits(units: readonly StatedFact[]): readonly StatedFact[] {
  const codes = units.map(({ key }) => codeOf(key.unit!))
  return units.filter((_, index) => codes[index] === '' || !codes.some((code) => code !== '' && code !== codes[index] && codes[index]!.startsWith(code)))
}

function compare(answers: Answers, total: StatedFact, all: readonly StatedFact[]): void {
  const units = topUnits(all)
  const off = units.reduce((sum, { figure }) => sum + figure.micro, -total.figure.micro)
  if (off === 0n) return answers.hold()
  // A row of the department itself above its units repeats the total; then the others make it.
  if (units.length > 1 && units.some(({ figure }) => figure.micro === total.figure.micro))
    return off === total.figure.micro ? answers.hold() : answers.cannotCheck('看不出哪些单位是别的单位的下级', total.place)
  const grace = units.reduce((sum, { figure }) => sum + halfStep(figure), halfStep(total.figure))
  const rounding = size(off) <= grace && units.length > 1
  const printed = total.blank ? units.find(({ blank }) => !blank)!.figure : total.figure
  answers.find({
    severity: rounding ? 'info' : 'error',
    message: `${whereOf(total)} ${total.label}为 ${say(printed, total.figure.micro)}，${units.length}个单位之和为 ${say(printed, total.figure.micro + off)}，相差 ${say(printed, size(off))}${rounding ? residualWords : ''}，请核对合计与各单位。`,
    place: total.place,
    found: total.figure.text,
    expected: printLike(printed, total.figure.micro + off),
    difference: printLike(printed, size(off)),
    related: units.map(({ place }) => place),
    suggestion: `若各单位无误，应为 ${printLike(printed, total.figure.micro + off)}。`,
    keys: [keyId(total.key), ...units.map(({ key }) => keyId(key))],
  })
}
