import { emsOf } from './measures.ts'

/** What the paper cannot show as it is. */
export interface Words {
  /** The text with every character that no font draws written out as ［U+XXXX］. */
  readonly shown: (text: string) => string
  /** The characters written out so far, each once. */
  readonly missing: ReadonlySet<string>
}

const breaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g
/** Marks for shaping and direction: they have no ink of their own and no glyph, and the text says the same without them. */
const inkless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu

/**
 * Text for paper. A character without a glyph would print as an empty box, and nobody would know which it was; refusing the book would
 * stop an office on its last day for one rare name. So its number is printed where it stands, and it is told.
 */
export function wordsFor(draws: (codePoint: number) => boolean): Words {
  const known = new Map<string, string>()
  const missing = new Set<string>()
  const show = (char: string): string => {
    const found = known.get(char)
    if (found !== undefined) return found
    const codePoint = char.codePointAt(0)!
    const isDrawn = char === '\n' || (isWriting(codePoint) && draws(codePoint))
    if (!isDrawn) missing.add(char)
    const shown = isDrawn ? char : `［U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}］`
    known.set(char, shown)
    return shown
  }
  return { missing, shown: (text) => Array.from(text.replace(breaks, '\n').replaceAll('\t', ' ').replace(inkless, ''), show).join('') }
}

/** Signs of control have no form, and in the private area every font draws what it likes: a copy of the text would say nothing, and archives (PDF/A) refuse it. */
function isWriting(codePoint: number): boolean {
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)
  const isPrivate = (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000
  return !isControl && !isPrivate
}

/** Where a line may end inside a word that is longer than a line: between any two of its characters. */
export const seam = ''

/** A text in pieces for lines of so many ems: a line break is a piece of its own, and a word wider than a line is cut by seams. */
export function piecesOf(text: string, ems: number): readonly string[] {
  return text.split(/(\n)/).flatMap((line) => (line === '\n' ? [line] : cut(line, ems)))
}

function cut(line: string, ems: number): readonly string[] {
  if (line === '') return []
  const pieces: string[] = []
  let from = 0
  for (const { 0: word, index } of line.matchAll(/[!-\u2e7f]+/g)) {
    if (word.length <= ems || emsOf(word) <= ems) continue
    if (index > from) pieces.push(line.slice(from, index), seam)
    pieces.push(...Array.from(word).flatMap((char) => [char, seam]))
    from = index + word.length
  }
  if (from < line.length) pieces.push(line.slice(from))
  return pieces
}
