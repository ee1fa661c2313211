import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Cell, Row, Table } from '#document/blocks'
import { plain, textOf } from '#document/blocks'
import { widestTable } from '#document/grid'
import type { ReadResult } from '#document/read-result'
import { refuse } from '#document/read-result'
import { decodeText } from '../text/decode.ts'
import { chartOf } from './chart.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const skipped = new Set(['script', 'style', 'nav', 'template', 'head', 'svg', 'button', 'noscript'])
const deepest = 400

/** Reads a web page: headings, paragraphs, list items and tables with their spans. Pictures, menus and scripts are left out. */
export function readHtml(bytes: Uint8Array): ReadResult {
  const decoded = decodeText(bytes)
  if (decoded.status === 'refused') return decoded
  if (isTooDeep(decoded.text)) return refuse('damaged', '网页的标签嵌套过深，不像一份正常的公开文件，未读取。')
  const document = parse(decoded.text, { sourceCodeLocationInfo: true })
  const blocks: Block[] = []
  walk(document, blocks)
  const title = blocks.find((block) => block.kind === 'heading')
  return { status: 'read', document: { title: title === undefined ? '' : textOf(title.runs), blocks, remarks: [] } }
}

/** The parser itself copes with any depth, but what walks its tree would not: depth is counted on the source first. */
function isTooDeep(html: string): boolean {
  let depth = 0
  for (const tag of html.matchAll(/<(\/?)(?:div|span|table|tr|td|ul|li|b|i|p|font|section)\b/gi)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth > 40 * deepest) return true
  }
  return false
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

function nameOf(node: Node): string {
  return 'tagName' in node ? node.tagName : ''
}

/** The words below a node; line breaks become spaces. Walks with its own stack, so that depth is no danger. */
function wordsOf(node: Node): string {
  const words: string[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next && next.nodeName === '#text') words.push(next.value)
    else if (!skipped.has(nameOf(next))) open.push(...childrenOf(next).toReversed())
  }
  return words
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

function walk(root: Node, blocks: Block[]): void {
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = nameOf(node)
    const line = ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? undefined
    const place = line === undefined ? {} : { line }
    if (skipped.has(name)) continue
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level !== undefined) blocks.push({ kind: 'heading', level: Number(level), runs: plain(wordsOf(node)), place })
    else if (name === 'p' || name === 'li') blocks.push({ kind: 'paragraph', runs: [{ text: wordsOf(node), ...place }], place })
    else if (name === 'figure') blocks.push(...figureOf(node, place))
    else if (name === 'table' && !hasInner(node)) blocks.push(tableOf(node as Element, place))
    else if ('value' in node && node.nodeName === '#text' && node.value.trim() !== '') blocks.push({ kind: 'paragraph', runs: plain(node.value.trim()), place })
    else open.push(...childrenOf(node).toReversed())
  }
}

/** A figure is a chart with its numbers, a picture, or a table put in a frame. */
function figureOf(figure: Node, place: { line?: number }): readonly Block[] {
  const caption = wordsOf(firstOf(figure, 'figcaption') ?? figure)
  const table = firstOf(figure, 'table')
  if (table === undefined) return []
  const read = tableOf(table as Element, place)
  return [chartOf(caption, read, place) ?? { ...read, caption: read.caption ?? caption }]
}

function firstOf(root: Node, name: string): Node | undefined {
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (nameOf(node) === name) return node
    open.push(...childrenOf(node).toReversed())
  }
  return undefined
}

/** A table with a table inside only lays out the page; what it holds is read as if it were not there. */
function hasInner(table: Node): boolean {
  const open = [...childrenOf(table)]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (nameOf(node) === 'table') return true
    open.push(...childrenOf(node))
  }
  return false
}

function tableOf(table: Element, place: { line?: number }): Table {
  const rows: Row[] = []
  let caption: string | undefined
  let headerRows = 0
  const open: { node: Node; inHead: boolean }[] = childrenOf(table)
    .toReversed()
    .map((node) => ({ node, inHead: false }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = nameOf(next.node)
    if (name === 'caption') caption = wordsOf(next.node)
    else if (name === 'tr') {
      const line = (next.node as Element).sourceCodeLocation?.startLine
      rows.push({
        cells: childrenOf(next.node)
          .filter((cell) => /^t[dh]$/.test(nameOf(cell)))
          .slice(0, widestTable)
          .map(cellOf),
        place: line === undefined ? {} : { line },
      })
      if (next.inHead) headerRows++
    } else {
      const inHead = next.inHead || name === 'thead'
      open.push(
        ...childrenOf(next.node)
          .toReversed()
          .map((node) => ({ node, inHead })),
      )
    }
  }
  return { kind: 'table', ...(caption === undefined ? {} : { caption }), above: [], below: [], headerRows, rows, place }
}

function cellOf(cell: Node): Cell {
  const span = (name: string) => {
    const value = Number((cell as Element).attrs.find((attribute) => attribute.name === name)?.value ?? 1)
    return Number.isInteger(value) && value > 1 ? Math.min(value, widestTable) : 1
  }
  return { runs: plain(wordsOf(cell)), colSpan: span('colspan'), rowSpan: span('rowspan'), ...(nameOf(cell) === 'th' ? { header: true } : {}) }
}
