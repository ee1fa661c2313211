import { Answers, type Check, type ReadBook } from '../check.ts'
import { isFinalAccount, tight } from '../final-account.ts'
import type { Place } from '#document/place'

interface Count {
  readonly vehicles: number
  readonly quote: string
  readonly place: Place
}

/** Vehicles paid for out of appropriations are among all the vehicles an office has. */
export const check: Check = {
  id: 'vehicles-held-within-assets',
  title: '公务用车保有量不超过国有资产中的车辆数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('vehicles-held-within-assets')
    const held = countIn(book, /(?:公务用车|年末|实际)[^。；;]{0,20}?保有量(?:为|共)?(\d+)辆/)
    const all = countIn(book, /截至20\d\d年12月31日[^。；;]{0,30}?(?:共有|拥有|占有)车辆(?:共计|合计|为)?(\d+)(?:辆|台)/)
    if (!isFinalAccount(book) || held === undefined || all === undefined) return answers.outcome()
    if (held.vehicles <= all.vehicles) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: `“${held.quote}”，国有资产占用情况写“${all.quote}”，公务用车多出 ${held.vehicles - all.vehicles} 辆；请核对两处的车辆数。`,
        place: held.place,
        found: String(held.vehicles),
        expected: String(all.vehicles),
        difference: String(held.vehicles - all.vehicles),
        related: [all.place],
      })
    return answers.outcome()
  },
}

function countIn(book: ReadBook, pattern: RegExp): Count | undefined {
  for (const passage of book.passages) {
    const match = pattern.exec(tight(passage))
    if (match !== null) return { vehicles: Number(match[1]), quote: match[0], place: { ...passage.place, quote: match[0] } }
  }
  return undefined
}
