import { readFileSync } from 'node:fs'
import type { Picture } from '#document/blocks'
import type { Box, Place } from '#document/place'
import type { OpenFile } from '#readers/pdf/engine'
import type { PageContent } from '#readers/pdf/page'
import type { FileReport } from '../batch/file-report.ts'
import { newPdfEngine } from '../pdf-engine.ts'
import type { Pictures } from '../report-causes.ts'
import { toldCauses, where, type ToldCause } from '../report-words.ts'
import { colors } from './mark-pdf.ts'
import { spotName } from './notes-of.ts'
import { isPdf, PageSpots, type FoundSpot } from './page-spots.ts'

/** A report that is mailed about must not grow without end. */
const mostPictures = 60
/** A contradiction is between two places; more than that many pictures of one cause say little new. */
const ofOneCause = 2
const width = 900
/** How much of the page is shown above and below what is outlined, in points, and how much at most in all. */
const surroundings = 70
const tallest = 420
const margin = 14

/** Pictures of the pages where the problems of a batch stand, with what is wrong outlined; files that are no PDF have none. */
export async function pagePictures(reports: readonly FileReport[]): Promise<Pictures> {
  const drawn = new Map<string, readonly Picture[]>()
  let left = mostPictures
  let leftOut = 0
  for (const { file, report } of reports) {
    if (report.status === 'refused' || report.causes.length === 0 || report.summary.fromData === true) continue
    const bytes = readFileSync(file)
    if (!isPdf(bytes)) continue
    const causes = toldCauses(report)
    // Nothing is opened for pictures that find no room.
    const opened = left === 0 ? undefined : (await newPdfEngine()).open(bytes)
    const spots = opened?.status === 'open' ? new PageSpots(opened) : undefined
    for (const cause of causes) {
      const pictures = left === 0 || spots === undefined || opened?.status !== 'open' ? [] : picturesOf(cause, opened, spots).slice(0, left)
      left -= pictures.length
      if (pictures.length > 0) drawn.set(`${file}|${cause.number}`, pictures)
      else if (left === 0) leftOut++
    }
    if (opened?.status === 'open') opened.close()
  }
  return { of: (file, cause) => drawn.get(`${file}|${cause}`) ?? [], leftOut }
}

/** What one picture shows: spots of one page that are near each other. */
interface Shot {
  readonly page: number
  readonly place: Place
  readonly spots: FoundSpot[]
}

function picturesOf(cause: ToldCause, file: OpenFile, spots: PageSpots): readonly Picture[] {
  const shots: Shot[] = []
  for (const { place, within } of placesOf(cause)) {
    const spot = spots.find(place, within)
    if (spot === undefined) continue
    const near = shots.find((shot) => shot.page === spot.page && heightOf(around([...shot.spots, spot])) < tallest - 2 * surroundings)
    if (near !== undefined) near.spots.push(spot)
    else shots.push({ page: spot.page, place, spots: [spot] })
  }
  return shots.slice(0, ofOneCause).flatMap((shot) => pictureOf(shot, cause, file, spots) ?? [])
}

/** The places a cause speaks of in this file: those of its findings, of its edits, and those they are held against. */
function placesOf({ findings, edits }: ToldCause): readonly { readonly place: Place; readonly within?: string }[] {
  const edited = edits.map(({ place, from }) => ({ place, within: from }))
  const names = new Set(edited.map(({ place }) => spotName(place)))
  const found = findings.filter(({ place }) => !names.has(spotName(place))).map(({ place }) => ({ place }))
  return [...found, ...edited, ...findings.flatMap(({ related = [] }) => related.map((place) => ({ place })))]
}

function pictureOf({ page, place, spots }: Shot, cause: ToldCause, file: OpenFile, pages: PageSpots): Picture | undefined {
  const content = pages.content(page)
  const { top, bottom } = around(spots)
  const part = {
    ...written(content),
    top: Math.max(0, top - surroundings),
    bottom: Math.min(content.height, bottom + surroundings, top - surroundings + tallest),
  }
  const { red, green, blue } = colors[cause.severity]
  // Lines need a deeper colour than the ground of words.
  const color = { red: Math.round(red * 0.8), green: Math.round(green * 0.5), blue: Math.round(blue * 0.5) }
  const picture = file.picture(page - 1, { part, width, outlines: [{ boxes: spots.flatMap(({ boxes }) => boxes), color }] })
  if (picture === undefined) return undefined
  const title = where({ page, ...(place.table === undefined ? {} : { table: place.table }) })
  const quoted = place.quote === undefined || place.quote === '' ? '所在位置' : `“${place.quote}”`
  return {
    kind: 'picture',
    png: picture.bytes,
    width: picture.width,
    height: picture.height,
    alternative: `原文截图：${title}，框出${quoted}。`,
    caption: `问题 ${cause.number}：${title}原文`,
    place: {},
  }
}

/** What a page covers with writing and lines from left to right: its margins show nothing. */
function written({ width: wide, chars, rules }: PageContent): Pick<Box, 'left' | 'right'> {
  const across = rules.filter(({ isHorizontal }) => isHorizontal)
  const left = [...chars.map((char) => char.left), ...across.map(({ from }) => from)].reduce((least, x) => Math.min(least, x), wide)
  const right = [...chars.map((char) => char.right), ...across.map(({ to }) => to)].reduce((most, x) => Math.max(most, x), 0)
  return { left: Math.max(0, Math.min(left, wide / 3) - margin), right: Math.min(wide, Math.max(right, (wide * 2) / 3) + margin) }
}

function around(spots: readonly FoundSpot[]): Pick<Box, 'top' | 'bottom'> {
  const boxes = spots.flatMap(({ boxes }) => boxes)
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) }
}

function heightOf({ top, bottom }: Pick<Box, 'top' | 'bottom'>): number {
  return bottom - top
}
