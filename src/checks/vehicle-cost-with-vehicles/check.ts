import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'
import { sentencesOf } from '../prose-sentences.ts'
import type { Place } from '#document/place'

const counted = /(?:共有|现有|拥有|实有|保有)(?:公务用?车辆?|车辆)(?:保有量)?(\d+)(?:辆|台)/
/** Vehicles that others own and the unit pays for are a reason of their own. */
const explained = /租用|租赁|借用|调配|统一管理|新购|购置|平台/

/** 公务用车购置及运行费 is a name, and 办公设备购置 is of no vehicle. */
function isExplained(clause: string): boolean {
  return /车/.test(clause) && explained.test(clause.replaceAll(/购置(?=[及和与、或费])/g, ''))
}

interface Counted {
  readonly vehicles: number
  readonly place: Place
}

function countOf(book: ReadBook, year: number): Counted | undefined {
  const fact = factFinder(book)({ concept: 'asset', measure: 'count', year: year - 1, item: 'vehicles' })
  if (fact !== undefined && !fact.blank) return { vehicles: Number(fact.figure.micro / 1_000_000n), place: fact.place }
  for (const sentence of sentencesOf(book)) {
    const match = counted.exec(sentence.text)
    if (match !== null) return { vehicles: Number(match[1]), place: sentence.place(match.index, match.index + match[0].length) }
  }
  return undefined
}

/** Money for running vehicles without a vehicle, and no word of why, is one of two statements too many. */
export const check: Check = {
  id: 'vehicle-cost-with-vehicles',
  title: '有公务用车运行费的，有车辆',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('vehicle-cost-with-vehicles')
    const { year } = book
    if (year === undefined || /决算/.test(book.title)) return answers.outcome()
    const cost = factFinder(book)({ concept: 'threePublic', measure: 'amount', year, item: 'vehicleOperation' })
    if (cost === undefined || cost.figure.micro <= 0n) return answers.outcome()
    const count = countOf(book, year)
    if (count === undefined) answers.cannotCheck('没有读到车辆数', cost.place)
    else if (count.vehicles > 0 || sentencesOf(book).some(({ text }) => text.split(/[,;]/).some(isExplained))) answers.hold()
    else report(answers, cost, count)
    return answers.outcome()
  },
}

function report(answers: Answers, cost: StatedFact, count: Counted): void {
  answers.find({
    severity: 'warning',
    message: `${whereOf(cost)} 公务用车运行维护费为 ${say(cost.figure, cost.figure.micro)}，国有资产情况却写车辆 0 辆；请核对车辆数，租用、借用车辆的请说明。`,
    place: cost.place,
    found: cost.figure.text,
    related: [count.place],
    suggestion: '核对车辆数；没有车辆而有费用的，写明原因。',
    keys: [keyId(cost.key)],
  })
}
