import MarkdownIt from 'markdown-it'
import type { Block, List, ListItem, Row, Run, Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { isApart } from '#document/flow'
import type { ReadResult } from '#document/read-result'
import { decodeText } from '../text/decode.ts'
import { withCharts } from './chart.ts'
import { emphasis, unescaped } from './emphasis.ts'
import { tabTable } from './tab-table.ts'

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

// Indented code and HTML blocks would swallow lines that begin with tabs or <b>; both are text to us.
const parser = new MarkdownIt('zero', { html: false, maxNesting: 20 }).enable(['heading', 'list', 'table', 'hr', 'lheading'], true).disable(['lheading'])

/** Reads Markdown and plain text alike: headings, paragraphs, lists, pipe tables, and tables whose cells are parted by tabs. */
export function readMarkdown(bytes: Uint8Array): ReadResult {
  const text = decodeText(bytes)
  if (text.status === 'refused') return text
  const blocks = blocksOf(text.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  return { status: 'read', document: { title: titleOf(blocks), blocks, remarks: [] } }
}

/** The first line, with those right under it until one says that it is a budget or a final account: the name of the office may stand alone. */
function titleOf(blocks: readonly Block[]): string {
  const lines = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph').slice(0, 3)
  const apart = lines.findIndex(({ place }, at) => at > 0 && place.line !== lines[at - 1]!.place.endLine! + 1)
  const texts = lines.slice(0, apart < 0 ? lines.length : apart).map(({ runs }) => textOf(runs).trim())
  const named = texts.findIndex((text) => /预算|决算/.test(text))
  return texts.slice(0, Math.max(0, named) + 1).join('\n')
}

/** Tab tables are cut out by raw lines first, because a Markdown parser drops the tabs that stand for blank cells. */
function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let start = 0
  const flush = (end: number) => {
    if (end > start) blocks.push(...markdownBlocks(lines.slice(start, end).join('\n'), start))
  }
  for (let at = 0; at < lines.length; at++) {
    const end = tabRunEnd(lines, at)
    if (end === at) continue
    flush(at)
    blocks.push(tabTable(lines.slice(at, end), at + 1))
    start = end
    at = end - 1
  }
  flush(lines.length)
  return withCharts(blocks)
}

function tabRunEnd(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && isTabLine(lines[end]!)) end++
  return end
}

function isTabLine(line: string): boolean {
  return line.includes('\t') && !/^\s*(?:[-*+]|#{1,6}|\d+\.)?\s*[^\t]*$/.test(line)
}

function markdownBlocks(text: string, offset: number): readonly Block[] {
  const tokens = parser.parse(text, {})
  const blocks: Block[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const lines = placeOf(token, offset)
    if (token.type === 'heading_open') {
      blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), runs: inline([tokens[at + 1]!.content], lines.line), place: lines })
    } else if (token.type === 'paragraph_open') {
      blocks.push(...linesOf(tokens[at + 1]!, lines.line).map((own) => ({ kind: 'paragraph' as const, ...own })))
    } else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const end = closing(tokens, at)
      blocks.push(listOf(tokens.slice(at, end), offset, token.type === 'ordered_list_open'))
      at = end
    } else if (token.type === 'table_open') {
      const end = closing(tokens, at)
      blocks.push(pipeTable(tokens.slice(at, end), offset))
      at = end
    }
  }
  return blocks
}

function placeOf(token: Token, offset: number): { line: number; endLine: number } {
  const [from, to] = token.map ?? [0, 1]
  return { line: offset + from + 1, endLine: offset + Math.max(to, from + 1) }
}

function closing(tokens: readonly Token[], at: number): number {
  const close = tokens[at]!.type.replace('_open', '_close')
  return tokens.findIndex((token, index) => index > at && token.type === close && token.level === tokens[at]!.level)
}

function listOf(tokens: readonly Token[], offset: number, ordered: boolean): List {
  const items = tokens.flatMap((token, index) => {
    const open = tokens[index - 1]
    return token.type === 'inline' && open?.type === 'paragraph_open' ? linesOf(token, placeOf(token, offset).line) : []
  })
  return { kind: 'list', ordered, items, place: placeOf(tokens[0]!, offset) }
}

function pipeTable(tokens: readonly Token[], offset: number): Table {
  const rows: Row[] = []
  let cells: Row['cells'][number][] = []
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open') cells = []
    if (token.type === 'th_open' || token.type === 'td_open') {
      cells.push({ runs: inline([tokens[index + 1]!.content], undefined), ...(token.type === 'th_open' ? { header: true } : {}) })
    }
    if (token.type === 'tr_close') rows.push({ cells, place: { line: placeOf(tokens[0]!, offset).line + rows.length + (rows.length > 0 ? 1 : 0) } })
  })
  return { kind: 'table', above: [], below: [], headerRows: 1, rows, place: placeOf(tokens[0]!, offset) }
}

/** In plain text a line is a paragraph, unless it was wrapped: then it is about as long as the longest, and its sentence goes on. */
function linesOf(token: Token, first: number): readonly ListItem[] {
  const texts = token.content.split('\n')
  const widest = Math.max(...texts.map((text) => text.length))
  const isWrapped = (at: number) => texts[at]!.length >= Math.max(shortestWrapped, 0.85 * widest) && !isApart(texts[at]!, texts[at + 1] ?? '')
  const groups: string[][] = []
  texts.forEach((text, at) => (at > 0 && isWrapped(at - 1) ? groups.at(-1)!.push(text) : groups.push([text])))
  let line = first
  return groups.map((group) => {
    const begin = line
    line += group.length
    return { runs: inline(group, begin), place: { line: begin, endLine: line - 1 } }
  })
}

const shortestWrapped = 16

/** Inline text as runs, one for each source line and emphasis. Marks for bold are read by hand: the text has few others. */
function inline(lines: readonly string[], line: number | undefined): readonly Run[] {
  return lines.flatMap((words, index) => {
    const at = line === undefined ? {} : { line: line + index }
    return emphasis(unescaped(words)).map((run) => ({ ...run, ...at }))
  })
}
