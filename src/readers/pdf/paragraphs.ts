import type { Paragraph, Run } from '#document/blocks'
import { around } from './cell.ts'
import type { TextLine } from './lines.ts'

/** A line with the page it stands on. */
export interface PagedLine extends TextLine {
  readonly page: number
}

const numberOnly = /^[-—–_\s·•]*第?\s*(?:\d{1,4}|[ivxIVX]{1,6})\s*页?\s*(?:[/／]\s*\d{1,4}|[,，]?\s*共\s*\d{1,4}\s*页)?[-—–_\s·•]*$/
const titled =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]|附件|表\s*\d|单位[:：]|部门名称|部门[:：]|预算单位|编制单位|注[:：]|备注[:：])/
/** How the numbered headings of a book end. */
const headed = /(?:说明|情况|解释|概况|职责|设置|构成)$/
const ended = /[。！？；：!?;:]["”’』）)]*$/

/** Whether a line at the edge of a page is only its number. */
export function isPageNumber(line: TextLine, height: number): boolean {
  return numberOnly.test(line.text) && (line.bottom > height * 0.87 || line.top < height * 0.09)
}

/** Lines near an edge that stand on most pages with the same words are the head or foot of the page, not the text. */
export function runningTexts(pages: readonly { readonly height: number; readonly lines: readonly TextLine[] }[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { height, lines } of pages) {
    const atEdges = new Set(lines.filter((line) => line.top < height * 0.1 || line.bottom > height * 0.9).map(running))
    for (const text of atEdges) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const least = Math.max(3, Math.ceil(pages.length * 0.4))
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text))
}

/** The words of a line without what changes from page to page. */
export function running(line: TextLine): string {
  return line.text.replace(/\s+/g, '').replace(/\d+/g, '#')
}

/**
 * Where the text of a page begins and ends. Browsers let the blank half of a bracket at the start of a line stand out of the
 * margin, so that half does not count.
 */
export function marginsOf(lines: readonly TextLine[], width: number): { readonly left: number; readonly right: number } {
  const startOf = ({ text, left, size }: TextLine) => (/^[（《〈「『【〔“‘]/.test(text) ? left + size / 2 : left)
  return { left: Math.min(width, ...lines.map(startOf)), right: Math.max(0, ...lines.map((line) => line.right)) }
}

/** Lines of one page joined to paragraphs: a line that stops short of the margin, or a next one that is indented or numbered, ends one. */
export function paragraphsOf(lines: readonly PagedLine[], { left, right }: { readonly left: number; readonly right: number }): readonly Paragraph[] {
  const paragraphs: PagedLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open !== undefined && continues(open, line, left, right)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map(paragraphOf)
}

function continues(open: readonly PagedLine[], line: PagedLine, left: number, right: number): boolean {
  const last = open.at(-1)!
  const size = Math.max(last.size, line.size)
  // A number, a word of letters or （款） is not broken, so the line before it may end early by its length.
  const unbroken = /^[\d.,%A-Za-z]+/.exec(line.text)?.[0].length ?? 0
  const bracketed = /^[（(][类款项境][）)]/.test(line.text) ? 3 : 0
  if (last.right < right - size * (2.2 + unbroken * 0.6 + bracketed) || Math.abs(last.size - line.size) > size * 0.2) return false
  if (line.top - last.bottom > size * 1.6 || line.top < last.top) return false
  if (titled.test(line.text) && ended.test(last.text)) return false
  // The lines under the first start at the margin, or where the second line of the paragraph did; a centred or right-aligned line is no paragraph.
  const body = open.length > 1 ? open[1]!.left : undefined
  if (open[0]!.left > left + size * 6 && body === undefined) return false
  if (body !== undefined) return Math.abs(line.left - body) < size
  // Two sentences that both begin two characters in are two paragraphs, even when the first fills its line to the end; so are a heading and its text.
  const isFirstLine = line.left > left + size * 1.8 && line.left < left + size * 2.4
  const isOver = ended.test(last.text) || (open.length === 1 && titled.test(last.text) && headed.test(last.text))
  return line.left <= left + size * 1.6 || (Math.abs(line.left - open[0]!.left) < size * 0.5 && !(isFirstLine && isOver))
}

/** How the text of a page ends: its last line, the margin it ran to, and whether the paragraph of that line began a little way in. */
export interface PageEnd {
  readonly last: PagedLine
  readonly right: number
  readonly indented: boolean
}

/** The end of a page whose last lines are those of the last of these paragraphs. */
export function pageEnd(
  lines: readonly PagedLine[],
  paragraphs: readonly Paragraph[],
  { left, right }: { readonly left: number; readonly right: number },
): PageEnd {
  // Each line is one run of its paragraph.
  const first = lines[lines.length - paragraphs.at(-1)!.runs.length]!
  return { last: lines.at(-1)!, right, indented: first.left > left + first.size * 1.5 }
}

/**
 * Whether a sentence runs from the last line of one page into the first line of the next. A semicolon at the end of a full line
 * ends nothing where paragraphs begin indented and the next page does not.
 */
export function runsOver({ last, right, indented }: PageEnd, first: PagedLine, left: number): boolean {
  const size = Math.max(last.size, first.size)
  if (last.right < right - size * 2.2 || Math.abs(last.size - first.size) > size * 0.2) return false
  const isOver = ended.test(last.text) && !(indented && /[；;]$/.test(last.text))
  return first.left <= left + size * 0.8 && !titled.test(first.text) && !isOver
}

function paragraphOf(lines: readonly PagedLine[]): Paragraph {
  const runs = lines.map((line, index): Run => ({
    text: index > 0 && /[A-Za-z]$/.test(lines[index - 1]!.text) && /^[A-Za-z]/.test(line.text) ? ` ${line.text}` : line.text,
  }))
  return { kind: 'paragraph', runs, place: { page: lines[0]!.page, box: around(lines) } }
}
