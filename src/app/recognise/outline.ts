import type { Block, Chart, Paragraph, Run, Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import type { Place } from '#document/place'
import { compact, withoutNumber } from '#document/text'
import type { Section } from '#narrative/section'

export type PartOfBook = 'cover' | 'overview' | 'tables' | 'narrative' | 'glossary'

/** A stretch of words with the part and section it stands in. */
export interface OutlinedText {
  readonly kind: 'title' | 'text'
  readonly text: string
  readonly runs: readonly Run[]
  readonly part: PartOfBook
  readonly section: string
  readonly place: Place
}

/** A table with the lines above it, nearest last, and the notes under it. */
export interface OutlinedTable {
  readonly kind: 'table'
  readonly table: Table
  readonly above: readonly string[]
  /** Those of them that are lines of the text, with where they stand. */
  readonly lines: readonly Line[]
  readonly below: readonly string[]
  readonly part: PartOfBook
}

interface Line {
  readonly text: string
  readonly place: Place
}

interface Position {
  readonly part: PartOfBook
  readonly section: string
}

/** A chart with its numbers. */
export interface OutlinedChart {
  readonly kind: 'chart'
  readonly chart: Chart
}

export type Outlined = OutlinedText | OutlinedTable | OutlinedChart

const partWords: readonly (readonly [RegExp, PartOfBook])[] = [
  [/名词解释/, 'glossary'],
  [/情况说明|编制说明/, 'narrative'],
  [/(?:预算|决算|公开)报?表|公开报表/, 'tables'],
  [/概况|基本情况|主要职能|主要职责/, 'overview'],
]

const overviewSections: readonly (readonly [RegExp, string])[] = [
  [/职能|职责/, 'duties'],
  [/机构设置|内设机构/, 'offices'],
  [/单位构成/, 'units'],
]

const overviewIds: ReadonlySet<string> = new Set(overviewSections.map(([, id]) => id))

const linesAbove = 6

/**
 * Walks the document once and says of every block which part and section it is in. Meaning comes from the words of
 * the titles, because heading levels of converted files jump; a contents page names every title and is none of them.
 */
export function outline(blocks: readonly Block[], sections: readonly Section[]): readonly Outlined[] {
  const out: Outlined[] = []
  let part: PartOfBook = 'cover'
  let section = 'other'
  let lines: readonly Line[] = []
  for (const block of withoutContents(blocks)) {
    if (block.kind === 'table') {
      out.push({
        kind: 'table',
        table: block,
        above: [...lines.map(({ text }) => text), ...(block.caption === undefined ? [] : [block.caption]), ...block.above],
        lines,
        below: [...block.below],
        part,
      })
      lines = []
      continue
    }
    if (block.kind === 'picture') continue
    if (block.kind === 'chart') {
      out.push({ kind: 'chart', chart: block })
      continue
    }
    for (const { runs, place } of block.kind === 'list' ? block.items : [block]) {
      const text = textOf(runs).trim()
      const isTitle = block.kind === 'heading' || looksLikeTitle(block)
      const changed: Position | undefined = isTitle ? enter(text, part, section, sections) : undefined
      if (changed !== undefined) ({ part, section } = changed)
      addNote(
        out,
        text,
        lines.every((line) => isNote(line.text)),
      )
      out.push({ kind: isTitle && (block.kind === 'heading' || changed !== undefined) ? 'title' : 'text', text, runs, part, section, place })
      lines = [...lines, { text, place }].slice(-linesAbove)
    }
  }
  return out
}

const isNote = (text: string) => /^\(?(?:备?注|说明)[:：]/.test(compact(text))

/** A note printed right under a table, or under other notes of it, belongs to it as well. */
function addNote(out: Outlined[], text: string, isBelow: boolean): void {
  // Looked for only then: a long document without tables must not be gone through at every line.
  if (!isBelow || !isNote(text)) return
  const at = out.findLastIndex(({ kind }) => kind === 'table')
  const table = out[at]
  if (table?.kind === 'table') out[at] = { ...table, below: [...table.below, text] }
}

function looksLikeTitle(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false
  const text = compact(textOf(block.runs))
  return text.length <= 40 && /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(text) && !/[,;:]|。./.test(text)
}

/** The words of a title, without its number and stop. */
function bareTitle(text: string): string {
  return withoutNumber(text).replace(/[。.]$/, '')
}

/** The section that a title is of, in any of the words places have for it. */
export function sectionTitled(text: string, sections: readonly Section[]): Section | undefined {
  const title = bareTitle(text)
  return sections.find((section) => [section.title, ...section.also].some((known) => compact(known) === title))
}

function enter(text: string, part: PartOfBook, section: string, sections: readonly Section[]): Position | undefined {
  const words = compact(text)
  if (/^第[一二三四五六七八九十]部分/.test(words)) {
    // Parts that some places have more than the Ministry's four hold sections of the narrative; what is appended is none of it.
    const found = partWords.find(([pattern]) => pattern.test(words))?.[1] ?? (/附件|附录|附表/.test(words) ? part : 'narrative')
    return { part: found, section: found === 'glossary' ? 'glossary' : 'other' }
  }
  const title = bareTitle(text)
  const named = sectionTitled(text, sections)
  if (named !== undefined) return { part: part === 'cover' ? (overviewIds.has(named.id) ? 'overview' : 'narrative') : part, section: named.id }
  if (part === 'narrative' && /^[一二三四五六七八九十]+、名词解释$/.test(words)) return { part: 'glossary', section: 'glossary' }
  if (part === 'overview' || part === 'cover') {
    const found = overviewSections.find(([pattern]) => pattern.test(title))
    if (found !== undefined) return { part: 'overview', section: found[1] }
  }
  const isTop = /^[一二三四五六七八九十]+、/.test(words)
  return isTop && part === 'narrative' ? { part, section: 'other' } : part === 'glossary' ? { part, section } : undefined
}

/** Drops a contents page: from 目录 to the second time its first entry is printed. */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const wordsOf = (block: Block | undefined) => (block?.kind === 'heading' || block?.kind === 'paragraph' ? compact(textOf(block.runs)) : '')
  const start = blocks.findIndex((block) => wordsOf(block) === '目录')
  if (start < 0) return blocks
  const first = wordsOf(blocks[start + 1]).replace(/\.*\d*$/, '')
  const end = blocks.findIndex((block, index) => index > start + 1 && first !== '' && wordsOf(block) === first)
  // Contents hold no table: what was read of them may begin with a title in the middle of the book.
  const isContents = end >= 0 && !blocks.slice(start, end).some(({ kind }) => kind === 'table')
  return isContents ? [...blocks.slice(0, start), ...blocks.slice(end)] : blocks
}
