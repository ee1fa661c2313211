import {
  AlignmentType,
  Document as Word,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Table as WordTable } from 'docx'
import type { Block, Document, Table } from '#document/blocks'
import { chartOf } from './chart.ts'
import { faces, page, styles } from './look.ts'
import { withoutTime } from './same-bytes.ts'
import { isWide } from '../table/columns.ts'
import { runsOf, tableOf } from './table.ts'

type Child = Paragraph | WordTable | TableOfContents

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/**
 * The book as a Word file that officials edit: heading styles, a contents field, page numbers, native tables whose headers
 * repeat and native charts. The same document always gives the same bytes.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const word = new Word({
    creator: '明账 Mingzhang',
    title: document.title,
    description: document.title,
    styles,
    features: { updateFields: true },
    sections: [coverOf(document), ...sectionsOf(document.blocks)],
  })
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(word)))
}

function coverOf({ title }: Document): ISectionOptions {
  return {
    properties: { page: sideOf(false) },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '目录', font: faces.heading })] }),
      new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-3', stylesWithLevels: [{ styleName: 'Table Title', level: 3 }] }),
    ],
  }
}

/** Consecutive blocks that stand on pages of one orientation make a section. */
function sectionsOf(blocks: readonly Block[]): readonly ISectionOptions[] {
  const sections: { readonly turned: boolean; readonly blocks: Block[] }[] = []
  for (const block of blocks) {
    const turned = block.kind === 'table' && isWide(block)
    const last = sections.at(-1)
    if (last?.turned === turned) last.blocks.push(block)
    else sections.push({ turned, blocks: [block] })
  }
  return sections.map(({ turned, blocks: own }) => ({
    properties: { page: sideOf(turned) },
    footers: { default: footer() },
    children: own.flatMap((block) => childrenOf(block, turned)),
  }))
}

function sideOf(turned: boolean) {
  return { size: { ...page.portrait, orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: page.margin }
}

function footer(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}

function childrenOf(block: Block, turned: boolean): readonly Child[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[Math.min(block.level, levels.length) - 1]!, children: [...runsOf(block.runs)] })]
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: [...runsOf(block.runs)] })]
    case 'list':
      return block.items.map(({ runs }) => new Paragraph({ style: 'BodyText', children: [...runsOf(runs)] }))
    case 'table':
      return tableWithTitle(block, turned)
    case 'chart':
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [chartOf(block)] }),
        new Paragraph({ style: 'TableNote', alignment: AlignmentType.CENTER, children: [new TextRun(block.caption)] }),
      ]
  }
}

function tableWithTitle(table: Table, turned: boolean): readonly Child[] {
  const { width, height } = page.portrait
  const room = (turned ? height : width) - page.margin.left - page.margin.right
  const note = (text: string, keepNext: boolean) => new Paragraph({ style: 'TableNote', keepNext, children: [new TextRun(text)] })
  return [
    ...(table.caption === undefined ? [] : [new Paragraph({ style: 'TableTitle', children: [new TextRun(table.caption)] })]),
    ...table.above.map((text) => note(text, true)),
    tableOf(table, room),
    ...table.below.map((text) => note(text, false)),
    new Paragraph({ style: 'TableNote', children: [] }),
  ]
}
