import type { Place } from '#document/place'
import type { OpenFile } from '#readers/pdf/engine'
import type { PageContent } from '#readers/pdf/page'
import { spotOf, type Spot } from '#readers/pdf/spot'

/** A spot with the page it is on. */
export interface FoundSpot extends Spot {
  readonly page: number
}

/** Finds spots in an open file, reading each page once. */
export class PageSpots {
  readonly #file: OpenFile
  readonly #pages = new Map<number, PageContent>()

  constructor(file: OpenFile) {
    this.#file = file
  }

  /** The spot of a place; a sentence may stand on the page after the one where its paragraph begins. */
  find(place: Place, within?: string): FoundSpot | undefined {
    if (place.page === undefined || place.file !== undefined || place.page > this.#file.pages) return undefined
    const own = spotOf(this.content(place.page), place, within)
    if (own?.isWords === true) return { ...own, page: place.page }
    const { box: _, ...loose } = place
    const next = place.row === undefined && place.page < this.#file.pages ? spotOf(this.content(place.page + 1), loose, within) : undefined
    if (next !== undefined) return { ...next, page: place.page + 1 }
    return own === undefined ? undefined : { ...own, page: place.page }
  }

  /** The page of a place, the first where it has none. */
  pageOf({ page, file }: Place): number {
    return page === undefined || file !== undefined || page > this.#file.pages ? 1 : page
  }

  content(page: number): PageContent {
    const known = this.#pages.get(page)
    if (known !== undefined) return known
    const read = this.#file.page(page - 1)
    this.#pages.set(page, read)
    return read
  }
}

/** Whether bytes begin as a PDF does; some producers write a few bytes before. */
export function isPdf(bytes: Uint8Array): boolean {
  return /%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1100)))
}
