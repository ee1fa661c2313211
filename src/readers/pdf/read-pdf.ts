import type { Block, Remark, Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import type { ReadResult } from '#document/read-result'
import { refuse } from '#document/read-result'
import type { PdfEngine } from './engine.ts'
import type { TextLine } from './lines.ts'
import type { PageContent } from './page.ts'
import { blocksOfPage, type Frame, type PageBlock } from './page-blocks.ts'
import { isPageNumber, marginsOf, pageEnd, paragraphsOf, running, runningTexts, runsOver, type PagedLine, type PageEnd } from './paragraphs.ts'

interface ReadPage {
  readonly content: PageContent
  readonly blocks: readonly PageBlock[]
}

const fewestChars = 8
const contentsEntry = /(?:[.．…·]\s*){4,}\s*\d{0,4}\s*$/

/** Reads a PDF: paragraphs and ruled tables in reading order, without page numbers, heads and feet. Pages without text are told one by one. */
export function readPdf(bytes: Uint8Array, engine: PdfEngine): ReadResult {
  const opened = engine.open(bytes)
  if (opened.status === 'password') return refuse('encrypted', 'PDF 加了打开密码，无法读取。请另存为没有密码的文件后再试。')
  if (opened.status === 'damaged') return refuse('damaged', 'PDF 文件不完整或已损坏，无法打开。请重新下载，或从原文件另存一份。')
  try {
    const pages: ReadPage[] = []
    const remarks: Remark[] = []
    for (let index = 0; index < opened.pages; index++) {
      const content = opened.page(index)
      const why = unreadable(content)
      if (why === undefined)
        pages.push({
          content,
          blocks: blocksOfPage(
            content,
            pages.at(-1)?.blocks.findLast(({ kind }) => kind === 'table'),
          ),
        })
      else remarks.push({ message: why, place: { page: index + 1 } })
    }
    if (pages.every(({ content }) => content.chars.length === 0))
      return refuse('no-text-layer', `PDF 的 ${opened.pages} 页都没有可以读取的文字（扫描件或图片）。请提供由 Word、Excel 直接导出的 PDF。`)
    const blocks = blocksOf(pages)
    const first = blocks.find((block) => block.kind === 'paragraph')
    return { status: 'read', document: { title: titleOf(pages) ?? (first === undefined ? '' : textOf(first.runs)), blocks, remarks } }
  } finally {
    opened.close()
  }
}

function unreadable({ chars, images, unmapped }: PageContent): string | undefined {
  if (chars.length < fewestChars && images > 0) return '这一页是图片，没有文字可读。'
  if (unmapped > chars.length * 0.3 && chars.length > 0) return '这一页的字体没有对应的文字编码，读出来是乱码。'
  return undefined
}

/** What the cover says: a first page of few lines whole, else the largest writing of the first pages. */
function titleOf(pages: readonly ReadPage[]): string | undefined {
  for (const { blocks } of pages.slice(0, 3)) {
    const lines = blocks.flatMap((block) => (block.kind === 'line' && block.line.text.replace(/\s/g, '').length > 1 ? [block.line] : []))
    const largest = Math.max(0, ...lines.map(({ size }) => size))
    const isCover = lines.length <= 8 && lines.length === blocks.length
    const title = lines
      .filter(({ size }) => isCover || size > largest * 0.8)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '')
    if (/20\d\d/.test(title) && /预算|决算/.test(title)) return title.slice(0, 80)
  }
  return undefined
}

function blocksOf(pages: readonly ReadPage[]): readonly Block[] {
  const lined = pages.map(({ content, blocks }) => ({ height: content.height, lines: blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : [])) }))
  const heads = runningTexts(lined)
  const out: Block[] = []
  const seen = new Set<string>()
  let open: Tail | undefined
  for (const { content, blocks } of pages) {
    const kept = blocks.filter(
      (block) =>
        block.kind === 'table' ||
        !(isPageNumber(block.line, content.height) || contentsEntry.test(block.line.text) || isRunning(block.line, content.height, heads, seen)),
    )
    open = addPage(out, content, kept, open)
  }
  return out
}

/** A head that every page repeats is read where it stands first, because the title of a long table is one. */
function isRunning(line: TextLine, height: number, heads: ReadonlySet<string>, seen: Set<string>): boolean {
  const words = running(line)
  if (!(line.top < height * 0.1 || line.bottom > height * 0.9) || !heads.has(words)) return false
  const isFirst = line.top < height * 0.1 && !seen.has(words)
  seen.add(words)
  return !isFirst
}

/** What the page before ended in, which the next page may continue. */
interface Tail {
  /** The block it ended in, by its place among all. */
  readonly at: number
  readonly frame?: Frame
  readonly text?: PageEnd
}

/**
 * Adds what stands on a page. A table that begins a page where the last page ended in one with the same columns continues
 * it; so does a line that begins at the margin where the last page ended in a full line of an unfinished sentence.
 */
function addPage(out: Block[], content: PageContent, blocks: readonly PageBlock[], open: Tail | undefined): Tail | undefined {
  const written = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []))
  const margins = marginsOf(written, content.width)
  let lines: PagedLine[] = []
  let tail = open
  const flush = () => {
    const first = lines[0]
    if (first === undefined) return
    const paragraphs = paragraphsOf(lines, margins)
    const before = tail === undefined ? undefined : out[tail.at]
    const goesOn = before?.kind === 'paragraph' && tail?.text !== undefined && runsOver(tail.text, first, margins.left)
    if (goesOn) out[tail!.at] = { ...before, runs: [...before.runs, ...paragraphs[0]!.runs] }
    out.push(...(goesOn ? paragraphs.slice(1) : paragraphs))
    tail = { at: out.length - 1, text: pageEnd(lines, paragraphs, margins) }
    lines = []
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'line') return lines.push({ ...block.line, page: content.number })
    flush()
    const before = index === 0 && tail?.frame !== undefined && sameColumns(tail.frame, block.frame) ? out[tail.at] : undefined
    if (before?.kind === 'table') out[tail!.at] = continued(before, block.table)
    else out.push(block.table)
    tail = { at: before?.kind === 'table' ? tail!.at : out.length - 1, frame: block.frame }
    return undefined
  })
  flush()
  return tail
}

function sameColumns(a: Frame, b: Frame): boolean {
  if (a.xs !== undefined && b.xs !== undefined) return a.xs.length === b.xs.length && a.xs.every((x, index) => Math.abs(x - b.xs![index]!) < 6)
  const [over, under] = [a.unruled?.columns ?? [], b.unruled?.columns ?? []]
  return (
    over.length > 0 &&
    over.length === under.length &&
    over.every(({ left, right }, index) => Math.min(right, under[index]!.right) > Math.max(left, under[index]!.left))
  )
}

/** The rows of the next page under those of the first, without a header that is printed again. */
function continued(table: Table, next: Table): Table {
  const words = (row: Table['rows'][number]) => row.cells.map((cell) => textOf(cell.runs).replace(/\s/g, '')).join('|')
  let repeated = 0
  while (repeated < Math.min(6, next.rows.length - 1, table.rows.length) && words(table.rows[repeated]!) === words(next.rows[repeated]!)) repeated++
  return { ...table, rows: [...table.rows, ...next.rows.slice(repeated)] }
}
