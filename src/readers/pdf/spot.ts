import type { Box, Place } from '#document/place'
import { compact } from '#document/text'
import { rowsOfChars } from './lines.ts'
import { blocksOfPage } from './page-blocks.ts'
import type { Char, PageContent } from './page.ts'

/** The words asked for, a box for each line of them; or, where they are not found, all that is known of their place: the row, the paragraph. */
export interface Spot {
  readonly boxes: readonly Box[]
  readonly isWords: boolean
}

/** So few letters stand on a page in many places: they are looked for where the place says they are, and elsewhere only if they are the only ones. */
const telling = 10

/**
 * Where the words of a place stand on its page. They are looked for in the column and row or the paragraph that the reader noted, then on
 * the whole page; `within` are words among them, as the figure in a clause, that are marked alone where they are found.
 */
export function spotOf(page: PageContent, place: Place, within?: string): Spot | undefined {
  const quote = compact(place.quote ?? '')
  const words = quote === '' ? compact(within ?? '') : quote
  const cell = cellOf(page, place)
  const chars = inRow(page, place, cell, words) ?? onPage(page, place, words)
  if (chars !== undefined) return { boxes: linesAround(lettersOf(chars, compact(within ?? '')) ?? chars), isWords: true }
  return cell === undefined ? undefined : { boxes: [cell], isWords: false }
}

/** The cell of a place in a table, where its columns are known; else its row or paragraph. A blank cell has nothing else to mark. */
function cellOf(page: PageContent, { box, column }: Place): Box | undefined {
  return box === undefined || column === undefined ? box : { ...box, ...columnOf(page, box, column) }
}

/** Words quoted from several cells do not stand together: the longest of them tell the row best. */
function inRow(page: PageContent, { box, quote = '' }: Place, cell: Box | undefined, words: string): readonly Char[] | undefined {
  if (box === undefined || cell === undefined) return undefined
  const longest = quote.split(/\s+/).reduce((long, one) => (one.length > long.length ? one : long), '')
  const inBox = inside(page.chars, box)
  return lettersOf(inside(page.chars, cell), words) ?? lettersOf(inBox, words) ?? (longest.length > 3 ? lettersOf(inBox, compact(longest)) : undefined)
}

function onPage(page: PageContent, place: Place, words: string): readonly Char[] | undefined {
  const [first, second] = allLettersOf(page.chars, words)
  if (first !== undefined && (second === undefined || (words.length >= telling && place.box === undefined))) return first
  // A sentence that goes on over the page is found by its beginning.
  return words.length >= telling * 2 ? onPage(page, place, words.slice(0, Math.floor(words.length / 2))) : undefined
}

/** What a column of the table covers that has such a row, from left to right. */
function columnOf(page: PageContent, row: Box, column: number): Pick<Box, 'left' | 'right'> | undefined {
  const isRow = ({ left, right, top, bottom }: Box) => left === row.left && right === row.right && top === row.top && bottom === row.bottom
  const table = blocksOfPage(page).find((block) => block.kind === 'table' && block.table.rows.some(({ place }) => place?.box !== undefined && isRow(place.box)))
  if (table?.kind !== 'table') return undefined
  const { xs, unruled } = table.frame
  const [left, right] = [xs?.[column - 1], xs?.[column]]
  if (left !== undefined && right !== undefined) return { left, right }
  const aligned = unruled?.columns[column - 1]
  return aligned === undefined ? undefined : { left: aligned.left - 1, right: aligned.right + 1 }
}

function inside(chars: readonly Char[], { left, right, top, bottom }: Box): readonly Char[] {
  return chars.filter((char) => {
    const [x, y] = [(char.left + char.right) / 2, (char.top + char.bottom) / 2]
    return x >= left && x <= right && y >= top && y <= bottom
  })
}

function lettersOf(chars: readonly Char[], words: string): readonly Char[] | undefined {
  return allLettersOf(chars, words)[0]
}

/** The characters that print some words, read line by line; every time they are printed. */
function allLettersOf(chars: readonly Char[], words: string): readonly (readonly Char[])[] {
  if (words === '') return []
  const read = rowsOfChars(chars)
    .toSorted((a, b) => a[0]!.baseline - b[0]!.baseline)
    .flat()
  const letters = read.flatMap((char) => Array.from(compact(char.text), (letter) => ({ letter, char })))
  const text = letters.map(({ letter }) => letter).join('')
  const found: (readonly Char[])[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, words)) found.push(letters.slice(at, at + words.length).map(({ char }) => char))
  }
  return found
}

/** 12.50 is no part of 112.50 nor of 12.503. */
function isWhole(text: string, at: number, words: string): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + words.length, at + words.length + 1)]
  return !(/^[\d.]/.test(words) && /[\d.,]/.test(before)) && !(/\d$/.test(words) && /\d/.test(after))
}

function linesAround(chars: readonly Char[]): readonly Box[] {
  return rowsOfChars(chars).map((row) => ({
    left: Math.min(...row.map(({ left }) => left)) - 1,
    right: Math.max(...row.map(({ right }) => right)) + 1,
    top: Math.min(...row.map(({ top }) => top)) - 1,
    bottom: Math.max(...row.map(({ bottom }) => bottom)) + 1,
  }))
}
