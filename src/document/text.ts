const widths: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '〔': '[',
  '〕': ']',
  '［': '[',
  '］': ']',
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '．': '.',
  '％': '%',
  '＋': '+',
  '－': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '〉': '>',
  '〈': '<',
  '＂': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
}

function narrow(char: string): string {
  const known = widths[char]
  if (known !== undefined) return known
  const code = char.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : char
}

const wide = /[（）〔〕［］，：；！？．％＋－−–—＝＞＜〉〈＂“”‘’\u3000\u00a0\t\uff10-\uff5a]/g

/** Full-width letters, digits, brackets and quotes made narrow, one character for one, so positions stay true. */
export function fold(text: string): string {
  return text.replace(wide, narrow)
}

const blank = /[\s\u200b\ufeff]/

/** Many checks compact the same words of one book; more than that a long batch need not remember. */
const remembered = 8192
const compacted = new Map<string, string>()

/** `fold` with all white space taken out: what two spellings of one label have in common. */
export function compact(text: string): string {
  const known = compacted.get(text)
  if (known !== undefined) return known
  const short = fold(text).replace(/[\s\u200b\ufeff]+/g, '')
  if (compacted.size >= remembered) compacted.clear()
  compacted.set(text, short)
  return short
}

/** A compacted text that still knows where each of its characters stood. */
export interface Squeezed {
  readonly text: string
  /** Position in the original of the character at `index`; the original's length for the end. */
  at(index: number): number
}

/** Like `compact`, with the way back to the original positions, for quoting and for line numbers. */
export function squeeze(text: string): Squeezed {
  const squeezed = compact(text)
  // Most squeezed texts are only searched: the way back is made when it is first asked for.
  let positions: readonly number[] | undefined
  return { text: squeezed, at: (index) => (positions ??= positionsKept(text))[index] ?? text.length }
}

function positionsKept(text: string): readonly number[] {
  const kept: number[] = []
  for (let index = 0; index < text.length; index++) if (!blank.test(text[index]!)) kept.push(index)
  return kept
}

const numbering = /^(?:[一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十]+\)|\d+[、.．](?!\d)|\(\d+\)|[①-⑳])/

/** A label without its leading number: `一. 其他收入`, `(一) 其他收入` and `1、其他收入` are one label. Compacts as well. */
export function withoutNumber(text: string): string {
  return compact(text).replace(numbering, '')
}
