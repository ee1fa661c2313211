import { crosswalkRows } from './crosswalk-data.ts'
import { findHeading } from './headings.ts'

/** How a heading changed between two years; `none` says the catalog knows of no change, not that there was none. */
export type HeadingChange = 'none' | 'renamed' | 'moved'

/** A functional heading as it stands in another year. */
export interface Counterpart {
  readonly code: string
  /** Its name in that year; undefined when the catalog does not hold the code. */
  readonly name: string | undefined
  readonly change: HeadingChange
  /** False when the year of the change or the change itself is not verified: offer it, do not assert it. */
  readonly certain: boolean
  /** What changed, in Chinese. */
  readonly note: string | undefined
}

interface Change {
  readonly old: string
  readonly new: string
  readonly earliest: number
  readonly latest: number
  readonly verified: boolean
  readonly note: string
}

function parseChanges(rows: string): readonly Change[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [before = '', after = '', earliest = '', latest = '', evidence = '', note = ''] = row.split('\t')
      return {
        old: before,
        new: after,
        verified: evidence === 'c',
        note,
        earliest: earliest === '' ? -Infinity : Number(earliest),
        latest: latest === '' ? Infinity : Number(latest),
      }
    })
}

let parsed: readonly Change[] | undefined

function changes(): readonly Change[] {
  parsed ??= parseChanges(crosswalkRows)
  return parsed
}

type Direction = 'forward' | 'backward'

function counterpart(change: Change, direction: Direction, year: number, certain: boolean): Counterpart {
  const code = direction === 'forward' ? change.new : change.old
  return {
    code,
    certain,
    note: change.note,
    name: findHeading('functional', code, year)?.name,
    change: change.old === change.new ? 'renamed' : 'moved',
  }
}

function unchanged(code: string, year: number, certain: boolean): readonly Counterpart[] {
  const heading = findHeading('functional', code, year)
  return heading === undefined ? [] : [{ code, name: heading.name, change: 'none', certain, note: undefined }]
}

/** The counterparts in `target` year of a code of `source` year; the catalog knows no code that changed twice. */
function trace(code: string, direction: Direction, source: number, target: number): readonly Counterpart[] {
  const [earlier, later] = direction === 'forward' ? [source, target] : [target, source]
  const matching = changes().filter((change) => (direction === 'forward' ? change.old : change.new) === code)
  const possible = matching.filter((change) => earlier < later && earlier < change.latest && change.earliest <= later)
  const dated = possible.map((change) => ({ change, happened: earlier < change.earliest && change.latest <= later }))
  const found = dated.map(({ change, happened }) => counterpart(change, direction, target, happened && change.verified))
  const mayHaveStayed = dated.every(({ change, happened }) => !happened && change.old !== change.new)
  return mayHaveStayed ? [...found, ...unchanged(code, target, found.length === 0)] : found
}

/**
 * The headings that carry on a functional code of `fromYear` in `toYear` (the later one): the moved or renamed heading,
 * or the same code when nothing is known to have changed. Both the new and the old code, uncertain, when the change may
 * fall before or after `toYear`. Empty when the catalog does not know the code for that year.
 */
export function successorsOf(code: string, fromYear: number, toYear: number): readonly Counterpart[] {
  return trace(code, 'forward', fromYear, toYear)
}

/** The headings of `earlierYear` that a functional code of `year` carries on, for comparing with last year's figures. */
export function predecessorsOf(code: string, year: number, earlierYear: number): readonly Counterpart[] {
  return trace(code, 'backward', year, earlierYear)
}
