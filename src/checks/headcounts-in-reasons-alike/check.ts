import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'
import type { Place } from '#document/place'

const moved = /(?<![\d一-龥]{0,3}(?:至|到|以来))(调出|调入|调离|辞职|招录|新招录|新录用|新增退休)(?:人员|职工|干部)?(\d+)[人名](?!次)/g

interface Said {
  readonly count: string
  readonly place: Place
}

/** How many people came or left is one fact, however many items it explains. */
export const check: Check = {
  id: 'headcounts-in-reasons-alike',
  title: '各处原因所说的人数一致',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('headcounts-in-reasons-alike')
    const said = new Map<string, Said[]>()
    for (const sentence of sentencesOf(book)) {
      // What a former year or another unit did is another fact.
      if (/上年|去年|所属|下属/.test(sentence.text.replace(/[比较与]上年/g, ''))) continue
      for (const match of sentence.text.matchAll(moved))
        said.set(match[1]!, [...(said.get(match[1]!) ?? []), { count: match[2]!, place: sentence.place(match.index, match.index + match[0].length) }])
    }
    for (const [word, places] of said) {
      const groups = [...Map.groupBy(places, ({ count }) => count).values()].toSorted((a, b) => b.length - a.length)
      const [usual, other] = groups
      // One number against three or more that agree is a slip; several numbers may be of several units.
      if (other === undefined) answers.hold(places.length)
      else if (groups.length === 2 && usual!.length >= 3 && other.length === 1)
        answers.find({
          severity: 'warning',
          message: `“${other[0]!.place.quote}”：另有${usual!.length}处写“${word}”的是 ${usual![0]!.count} 人，这里是 ${other[0]!.count} 人；同一变动的人数应当一致，请核对。`,
          place: other[0]!.place,
          found: other[0]!.count,
          expected: usual![0]!.count,
          related: usual!.map(({ place }) => place),
          suggestion: '核对人数后改为一致；确属不同人员的，写明。',
        })
    }
    return answers.outcome()
  },
}
