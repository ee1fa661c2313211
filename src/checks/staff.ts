import { compact } from '#document/text'
import type { Text } from './texts.ts'
import { oncePerBook } from './once.ts'

export interface StaffPart {
  readonly name: string
  readonly count: number
}

/** A number of posts (编制) or of people in them (实有), with its kinds when the sentence gives them. */
export interface Staff extends Text {
  readonly what: 'posts' | 'people'
  readonly quote: string
  readonly total: number
  readonly parts: readonly StaffPart[]
}

const whole =
  /((?:人员)?(?<!事业|行政|附属|工勤|专项|参公|拨款)编制(?:总数|总额|人数|数)?|实有(?:在职)?(?:人员|人数|职工)?|在职(?:人员|职工)(?:总数|人数)?)(?:共有|共计|共|为|总数)?(\d{1,5})[人名个](?!月|工作日)/g
const part =
  /^[,、;和及]?((?:行政|事业|工勤|参公|政法|专项|附属|后勤|机关|全额|全供|财政|差额|自收|经费)[^,、;。:\d]{0,10}?)(?:编制|人员|人|在职)?(?:为|共)?(\d{1,5})[人名个]/

/** The kinds after 其中, as far as they follow one another without anything else between. */
function partsAfter(rest: string): readonly StaffPart[] {
  const start = /^[,(]?其中:?/.exec(rest)
  if (start === null) return []
  const parts: StaffPart[] = []
  let left = rest.slice(start[0].length)
  for (let match = part.exec(left); match !== null; match = part.exec(left)) {
    parts.push({ name: match[1]!, count: Number(match[2]) })
    left = left.slice(match[0].length)
  }
  // Anything but an end after the last kind may be one more kind that is written otherwise.
  return /^(?:[。;)]|$|,(?:实有|在职|单位|年末|离退休|现有))/.test(left) ? parts : []
}

/** A passage that gives posts by kind and no sum of them has as many posts as the kinds together. */
function sumOfKinds(flat: string): { readonly quote: string; readonly total: number } | undefined {
  const kinds = [...flat.matchAll(/(?:行政|事业|参公|工勤|专项)编制(?:人员|人数|数)?(?:为|共)?(\d{1,5})[人名个]/g)]
  return kinds.length === 0 ? undefined : { quote: kinds[0]![0], total: kinds.reduce((sum, [, count]) => sum + Number(count), 0) }
}

/** Every number of posts and of people that the prose states. */
export const staffIn = oncePerBook((book): readonly Staff[] => {
  return book.passages.flatMap(({ text, place }) => {
    const flat = compact(text)
    const stated = [...flat.matchAll(whole)].map((match) => ({
      text,
      place: { ...place, quote: match[0] },
      what: match[1]!.includes('编制') ? ('posts' as const) : ('people' as const),
      quote: match[0],
      total: Number(match[2]),
      parts: partsAfter(flat.slice(match.index + match[0].length)),
    }))
    const kinds = stated.some(({ what }) => what === 'posts') ? undefined : sumOfKinds(flat)
    return kinds === undefined ? stated : [...stated, { ...kinds, text, place: { ...place, quote: kinds.quote }, what: 'posts' as const, parts: [] }]
  })
})
