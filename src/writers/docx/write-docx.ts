import {
  AlignmentType,
  Document as Word,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Table as WordTable } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, Document, Picture, Run, Table } from '#document/blocks'
import { chartOf } from './chart.ts'
import { fontTable } from './font-table.ts'
import { page, styles } from './look.ts'
import { withoutTime } from './same-bytes.ts'
import { isWide } from '../table/columns.ts'
import { runsOf, tableOf } from './table.ts'

type Child = Paragraph | WordTable | TableOfContents

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** The parts of a book are its second level, because its title is the first; Word has a style of its own for titles. */
const partLevel = 2

/** A table of up to so many rows is kept on one page; a longer one begins a page of its own. */
const shortTable = 14

/**
 * The book as a Word file that officials edit: a cover, contents with page numbers that Word renews on opening, heading styles, native tables
 * whose headers repeat and native charts. The same document always gives the same bytes.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const word = new Word({
    creator: '明账 Mingzhang',
    title: document.title,
    description: document.title,
    styles,
    features: { updateFields: true },
    // Programs that do not renew fields show these; fonts differ from one machine to the next, so they are a guess.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [coverOf(document), contents(), ...sectionsOf(document.blocks)],
  })
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(word)), { 'word/fontTable.xml': fontTable })
}

function coverOf({ title }: Document): ISectionOptions {
  return { properties: { page: sideOf(false) }, children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] })] }
}

function contents(): ISectionOptions {
  const fields = { hyperlink: true, headingStyleRange: '1-2', stylesWithLevels: [{ styleName: 'Table Title', level: 2 }] }
  return {
    properties: { page: sideOf(false) },
    children: [new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目录')] }), new TableOfContents('目录', fields)],
  }
}

interface Section {
  readonly turned: boolean
  readonly blocks: { readonly block: Block; readonly before: Block | undefined }[]
}

/** Consecutive blocks that stand on pages of one orientation make a section; pages are counted from the first of them on. */
function sectionsOf(blocks: readonly Block[]): readonly ISectionOptions[] {
  const sections: Section[] = []
  blocks.forEach((block, at) => {
    const turned = block.kind === 'table' && isWide(block)
    const last = sections.at(-1)
    const entry = { block, before: blocks[at - 1] }
    if (last?.turned === turned) last.blocks.push(entry)
    else sections.push({ turned, blocks: [entry] })
  })
  return sections.map(({ turned, blocks: own }, at) => ({
    properties: { page: { ...sideOf(turned), ...(at === 0 ? { pageNumbers: { start: 1 } } : {}) } },
    footers: { default: footer() },
    children: own.flatMap(({ block, before }) => childrenOf(block, before, turned)),
  }))
}

function sideOf(turned: boolean) {
  return { size: { ...page.portrait, orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: page.margin }
}

function footer(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}

function childrenOf(block: Block, before: Block | undefined, turned: boolean): readonly Child[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingOf(block.level), pageBreakBefore: block.level <= partLevel, children: [...runsOf(block.runs)] })]
    case 'paragraph':
      return [bodyText(block.runs)]
    case 'list':
      return block.items.map(({ runs }) => bodyText(runs))
    case 'table':
      return tableWithTitle(block, before, turned)
    case 'picture':
      return [pictureOf(block, turned), new Paragraph({ style: 'TableNote', alignment: AlignmentType.CENTER, children: [new TextRun(block.caption)] })]
    case 'chart':
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [chartOf(block)] }),
        new Paragraph({ style: 'TableNote', alignment: AlignmentType.CENTER, children: [new TextRun(block.caption)] }),
      ]
  }
}

/** As wide as the lines of the page, never larger than it was drawn; sizes are in points of the screen, 96 to the inch. */
function pictureOf({ png, width, height, alternative }: Picture, turned: boolean): Paragraph {
  const room = ((turned ? page.portrait.height : page.portrait.width) - page.margin.left - page.margin.right) / 15
  const scale = Math.min(1, room / width)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const altText = { name: alternative, description: alternative, title: alternative }
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [new ImageRun({ type: 'png', data: png, transformation, altText })] })
}

function bodyText(runs: readonly Run[]): Paragraph {
  return new Paragraph({ style: 'BodyText', children: [...runsOf(runs)] })
}

function headingOf(level: number): (typeof levels)[number] {
  return levels[Math.min(Math.max(level - partLevel, 0), levels.length - 1)]!
}

function tableWithTitle(table: Table, before: Block | undefined, turned: boolean): readonly Child[] {
  const { width, height } = page.portrait
  const room = (turned ? height : width) - page.margin.left - page.margin.right
  const isShort = table.rows.length <= shortTable
  const note = (text: string) => new Paragraph({ style: 'TableNote', children: [new TextRun(text)] })
  const title = { style: 'TableTitle', pageBreakBefore: !isShort && before?.kind !== 'heading' }
  return [
    ...(table.caption === undefined ? [] : [new Paragraph({ ...title, children: [new TextRun(table.caption)] })]),
    ...linesAbove(table.above, room),
    tableOf(table, room, isShort),
    ...table.below.map(note),
    new Paragraph({ style: 'TableNote', children: [] }),
  ]
}

/** The last two lines above a table, name and unit of money, share a line: one at its left, one at its right end. */
function linesAbove(above: readonly string[], room: number): readonly Paragraph[] {
  const shared = above.length < 2 ? above : [...above.slice(0, -2), above.slice(-2).join('\t')]
  return shared.map(
    (text) =>
      new Paragraph({
        style: 'TableNote',
        keepNext: true,
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [new TextRun({ children: text.split(/(\t)/).map((part) => (part === '\t' ? new Tab() : part)) })],
      }),
  )
}
