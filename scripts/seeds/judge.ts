import type { CheckReport } from '#app/check-document'
import type { Finding } from '#checks/check'
import { compact } from '#document/text'
import type { Place } from '#document/place'
import type { Kind, Slip, Spot } from './kind.ts'

/** What the checker made of one slip. */
export interface Verdict {
  /** Some finding or edit points at the slip, or speaks of it by the right check. */
  readonly isFound: boolean
  readonly isError: boolean
  readonly findings: number
  readonly causes: number
  /** The very cell or words stand in a cause: in its edits, or, where it proposes none, among the places of its findings. */
  readonly isLocalised: boolean
  /** Some cause proposes an edit. */
  readonly isDetermined: boolean
  /** The slip is all that is proposed to be changed. */
  readonly isOnlyEdit: boolean
  /** What is proposed for the slip is what stood there. */
  readonly isRightValue: boolean
}

function sameTable(place: string, spot: string): boolean {
  const [a, b] = [compact(place), compact(spot)]
  return a === b || a.includes(b) || b.includes(a)
}

/**
 * Whether a place points at a spot. In a table: the same table, the same row where both tell one, the same column where
 * `exactly` asks for it. In prose: the quote stands in the changed paragraph and reaches the change, or, when not asked
 * exactly, the sentence of the change.
 */
export function touches(place: Place, spot: Spot, exactly = false): boolean {
  if (spot.table !== undefined) {
    if (place.table === undefined || !sameTable(place.table, spot.table)) return false
    if (spot.row === undefined) return !exactly
    if (place.row !== spot.row) return false
    return exactly ? place.column === spot.column : place.column === undefined || place.column === spot.column || spot.column === undefined
  }
  if (place.table !== undefined || spot.text === undefined) return false
  const text = compact(spot.text)
  const quote = compact(place.quote ?? '')
  const start = quote === '' ? -1 : text.indexOf(quote)
  if (start < 0) return false
  const from = compact(spot.text.slice(0, spot.at ?? 0)).length
  const to = from + compact(spot.to).length
  if (exactly) return nearly(text, quote, from, to)
  const [begin, end] = [Math.max(text.lastIndexOf('。', from - 1), text.lastIndexOf(';', from - 1)) + 1, ends(text, to)]
  return every(text, quote).some((at) => at < end && at + quote.length > begin)
}

function ends(text: string, from: number): number {
  const stops = ['。', ';'].map((stop) => text.indexOf(stop, from)).filter((at) => at >= 0)
  return stops.length === 0 ? text.length : Math.min(...stops) + 1
}

function every(text: string, quote: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}

/** The quote covers the change, or stands right beside it. */
function nearly(text: string, quote: string, from: number, to: number): boolean {
  return every(text, quote).some((at) => at <= to + 1 && at + quote.length >= from - 1)
}

function placesOf(finding: Finding): readonly Place[] {
  return [finding.place, ...(finding.related ?? []), ...(finding.edits ?? []).map(({ place }) => place)]
}

function speaksOf(finding: Finding, kind: Kind, { spots }: Slip): boolean {
  if (spots.some((spot) => placesOf(finding).some((place) => touches(place, spot)))) return true
  return kind.checks?.includes(finding.check) === true
}

const bare = (text: string): string => compact(text).replace(/增加|减少|增长|下降|[%,]/g, '')

function sameAmount(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x === y || (x !== '' && y !== '' && Number(x) === Number(y)) || (Number(x) === 0 && y === '')
}

/** Holds a report on a spoilt book against the truth; findings that the clean book has too are left aside. */
export function judge(kind: Kind, slip: Slip, report: CheckReport, before: ReadonlySet<string>): Verdict {
  const fresh = report.findings.map((finding) => !before.has(finding.message))
  const about = report.findings.filter((finding, index) => fresh[index]! && speaksOf(finding, kind, slip))
  const causes = report.causes.filter(({ findings }) => findings.some((index) => fresh[index]))
  const edits = causes.flatMap((cause) => cause.edits)
  const at = (spot: Spot) => edits.filter(({ place }) => touches(place, spot, true))
  const proposed = causes.filter((cause) => cause.edits.length > 0)
  const isListed = (spot: Spot): boolean =>
    causes.some(
      ({ edits, findings }) => edits.length === 0 && findings.some((index) => placesOf(report.findings[index]!).some((place) => touches(place, spot, true))),
    )
  return {
    isFound: about.length > 0 || slip.spots.some((spot) => at(spot).length > 0),
    isError: about.some(({ severity }) => severity === 'error'),
    findings: fresh.filter(Boolean).length,
    causes: causes.length,
    isLocalised: slip.spots.every((spot) => at(spot).length > 0 || isListed(spot)),
    isDetermined: proposed.length > 0,
    isOnlyEdit:
      edits.length > 0 && slip.spots.every((spot) => at(spot).length > 0) && edits.every(({ place }) => slip.spots.some((spot) => touches(place, spot, true))),
    isRightValue: slip.spots.every((spot) => at(spot).some(({ to }) => sameAmount(to, spot.from))),
  }
}
