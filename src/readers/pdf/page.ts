/** A character as it stands on the page, in points from the top left corner of the page as it is shown. */
export interface Char {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where the line of writing runs: decimals set on another baseline still belong to their number. */
  readonly baseline: number
  readonly size: number
}

/** A ruling line of a table: horizontal at a height from left to right, or vertical at a distance from top to bottom. */
export interface Rule {
  readonly isHorizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What one page shows to a reader of text. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly chars: readonly Char[]
  readonly rules: readonly Rule[]
  /** How many pictures it shows: a page of pictures without text is a scan. */
  readonly images: number
  /** How many of its characters cannot be told from their glyphs. */
  readonly unmapped: number
}
