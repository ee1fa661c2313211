/** A4 with the margins of GB/T 9704-2012 5.2.2, in points: 37 mm above, 28 mm on the left, a type area of 156 by 225 mm. */
export const typeArea = { width: 442.2, height: 637.8 } as const

/** Sizes of Chinese type in points, and one between two of them that brings a table of forty rows onto its page. */
export const size = { xiaoSi: 12, wu: 10.5, xiaoWu: 9, tight: 8, liu: 7.5, xiaoLiu: 6.5, qi: 5.5, ba: 5 } as const

/** From this share of a page on a row or a table may be parted: nobody wants half a page left white before it. */
export const tornFrom = 0.4

const known = new Map<string, number>()

/** About how wide a text is set in one line, in ems: generous, because what is taken for too narrow is cut off. */
export function emsOf(text: string): number {
  let ems = 0
  for (const char of text) ems += known.get(char) ?? learn(char)
  return ems
}

function learn(char: string): number {
  const ems = emOf(char)
  known.set(char, ems)
  return ems
}

function emOf(char: string): number {
  // Chinese brackets and stops give up half their room beside each other and at the ends of lines.
  if (/[（）《》〔〕、，。：；“”‘’]/.test(char)) return 0.75
  if (char > '\u2e7f' || char === '—' || char === '…') return 1
  if (/[.,:;'|!ijlI ]/.test(char)) return 0.3
  return /[A-Z%@mw&]/.test(char) ? 0.95 : 0.55
}

/** How many lines a text takes in a line of so many ems: whole characters fill it, and a text of one line may fill it to the end. */
export function linesIn(ems: number, line: number): number {
  return ems <= line - 0.2 ? 1 : Math.ceil(ems / Math.max(1, Math.floor(line)))
}
