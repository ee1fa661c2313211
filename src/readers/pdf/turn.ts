import type { Box } from '#document/place'

/** An affine map as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

export type { Box }

/** From the coordinates of the file, which grow upwards and ignore the turn of the page, to the page as it is shown. */
export class Turn {
  readonly width: number
  readonly height: number
  readonly #page: Box
  readonly #quarter: number

  /** `quarter` is how many quarter turns clockwise the page is shown with. */
  constructor(page: Box, quarter: number) {
    const [wide, high] = [page.right - page.left, page.top - page.bottom]
    this.#page = page
    this.#quarter = ((quarter % 4) + 4) % 4
    this.width = this.#quarter % 2 === 0 ? wide : high
    this.height = this.#quarter % 2 === 0 ? high : wide
  }

  point(x: number, y: number): { readonly x: number; readonly y: number } {
    const { left, bottom, right, top } = this.#page
    switch (this.#quarter) {
      case 1:
        return { x: y - bottom, y: x - left }
      case 2:
        return { x: right - x, y: y - bottom }
      case 3:
        return { x: top - y, y: right - x }
      default:
        return { x: x - left, y: top - y }
    }
  }

  box(left: number, bottom: number, right: number, top: number): Box {
    const a = this.point(left, bottom)
    const b = this.point(right, top)
    return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) }
  }

  /** The way back, from the page as it is shown to the coordinates of the file. */
  inFile(x: number, y: number): { readonly x: number; readonly y: number } {
    const { left, bottom, right, top } = this.#page
    switch (this.#quarter) {
      case 1:
        return { x: left + y, y: bottom + x }
      case 2:
        return { x: right - x, y: bottom + y }
      case 3:
        return { x: right - y, y: top - x }
      default:
        return { x: left + x, y: top - y }
    }
  }

  /** Whether writing runs across the page as the file has it. */
  get isUpright(): boolean {
    return this.#quarter % 2 === 0
  }

  /** Whether the middle of a box can be seen; text outside the page is no part of it. */
  isInside({ left, right, top, bottom }: Box): boolean {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height
  }
}
