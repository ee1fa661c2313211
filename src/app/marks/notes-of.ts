import type { Severity } from '#checks/check'
import type { Place } from '#document/place'
import { editWords, severityWords, type ToldCause } from '../report-words.ts'

/** What is noted at one spot of a published file: one cause, with all that it says there. */
export interface Note {
  readonly number: number
  readonly severity: Severity
  readonly place: Place
  /** The words to mark among those quoted, where they are known: what an edit replaces. */
  readonly within?: string
  readonly text: string
}

interface Said {
  readonly place: Place
  readonly within?: string
  readonly text: string
}

/** The notes on a cause: one at each spot it speaks of in this file, the first with the whole remedy. */
export function notesOf(cause: ToldCause): readonly Note[] {
  const { number, severity, findings, edits, remedies } = cause
  const head = `问题 ${number}（${severityWords[severity]}）`
  const said: readonly Said[] = [
    ...findings.map(({ place, message }) => ({ place, text: message })),
    ...edits.map(({ place, from, to }) => ({ place, within: from, text: `此处${editWords(from, to)}。` })),
  ].filter(({ place }) => place.file === undefined)
  const spots = [...Map.groupBy(said, ({ place }) => spotName(place)).values()]
  return spots.map((own, index): Note => {
    const within = own.find((one) => one.within !== undefined)?.within
    const texts = [...new Set(own.map(({ text }) => text)), ...(index === 0 ? remedies.map((remedy) => `怎样改：${remedy}`) : [])]
    return { number, severity, place: own[0]!.place, text: [head, ...texts].join('\n'), ...(within === undefined ? {} : { within }) }
  })
}

/** Places of one name are one spot. */
export function spotName({ page, line, table, row, column, quote }: Place): string {
  return [page, line, table, row, column, quote].join('|')
}
