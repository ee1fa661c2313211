import { Answers, type Check } from '../check.ts'
import { spotOf, summedSpots } from '../stands-in.ts'
import { sentencesOf, type Sentence } from '../prose-sentences.ts'

const total = /车辆(\d+)(?:辆|台)[,。:(]*其中[:,]?/
const kind = /([^,;、:。()\d]*(?:\([^()]*\))?[^,;、:。()\d]*用车)(\d+)(?:辆|台)/g

interface Listed {
  readonly all: number
  readonly parts: readonly number[]
  readonly end: number
}

/** The kinds a sentence lists after the number of vehicles; complete only if the rest, 其他用车, is among them. */
function listIn({ text }: Sentence): Listed | undefined {
  const head = total.exec(text)
  if (head === null) return undefined
  const start = head.index + head[0].length
  const rest = text.slice(start).split(/[;。]|单[价位]|设备/)[0]!
  const kinds = [...rest.matchAll(kind)]
  const last = kinds.at(-1)
  if (last === undefined || !kinds.some(([, name]) => /其他/.test(name!))) return undefined
  // Every number of vehicles must be one that was understood, or a part would be left out.
  if ((rest.match(/辆|台/g) ?? []).length !== kinds.length) return undefined
  return { all: Number(head[1]), parts: kinds.map(([, , count]) => Number(count)), end: start + last.index + last[0].length }
}

/** The kinds of vehicles add up to all of them. */
export const check: Check = {
  id: 'vehicle-kinds-make-total',
  title: '各类车辆之和等于车辆总数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('vehicle-kinds-make-total')
    const read = summedSpots(book, 'prose:assets', 'vehicles')
    for (const sentence of sentencesOf(book)) {
      const listed = read.has(spotOf(sentence.passage.place)) ? undefined : listIn(sentence)
      if (listed === undefined) continue
      const sum = listed.parts.reduce((a, b) => a + b, 0)
      if (sum === listed.all) {
        answers.hold()
        continue
      }
      const place = sentence.place(total.exec(sentence.text)!.index, listed.end)
      answers.find({
        severity: 'error',
        message: `“${place.quote}”：车辆总数写 ${listed.all} 辆，各类相加是 ${sum} 辆，相差 ${Math.abs(sum - listed.all)} 辆；请核对总数和各类的数。`,
        place,
        found: String(listed.all),
        expected: String(sum),
        difference: String(Math.abs(sum - listed.all)),
        suggestion: `若各类无误，总数应为 ${sum} 辆。`,
      })
    }
    return answers.outcome()
  },
}
