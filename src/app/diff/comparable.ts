import type { ReadBook } from '#checks/check'
import { textOf, type Block, type Document } from '#document/blocks'
import type { Same } from '#document/compare/compare-tables'
import { rejoin } from '#document/flow'
import { liftHeads } from '#document/lift-head'
import { stitchTables } from '#document/stitch'
import { compact } from '#document/text'
import type { Template } from '#templates/template'
import { compileBook } from '../compile-book.ts'
import type { Side } from './open-side.ts'

/** A ledger is compared as the book it makes; a file as its readers see it, tables joined over page ends. */
export function documentOf(side: Side, template: Template): Document {
  if (side.kind === 'ledger') return compileBook(side.book, template).document
  const blocks = rejoin(stitchTables(liftHeads(side.document.blocks)))
  return { ...side.document, blocks: withoutCover(titled(blocks, side.read), side.document.title) }
}

/** Tables under the titles they were recognised by: the same blocks gave the same tables, in their order. */
function titled(blocks: readonly Block[], { tables }: ReadBook): readonly Block[] {
  let at = 0
  return blocks.map((block) => {
    if (block.kind !== 'table') return block
    const title = tables[at++]?.title ?? ''
    return block.caption !== undefined || title === '' ? block : { ...block, caption: title }
  })
}

/** What stands before the first heading, table or sentence is the cover of a file, and its title is told by itself. */
function withoutCover(blocks: readonly Block[], title: string): readonly Block[] {
  const first = blocks.findIndex(
    (block) => block.kind === 'heading' || block.kind === 'table' || (block.kind === 'paragraph' && /。|^[一二三四五六七八九十]+、/.test(textOf(block.runs))),
  )
  return blocks.slice(Math.max(0, first)).filter((block) => block.kind !== 'heading' || compact(textOf(block.runs)) !== compact(title))
}

/** Files of different making are compared by what both have: charts, tables or prose that one of them has none of are no change. */
export function sharedKinds(before: readonly Block[], after: readonly Block[]) {
  const both = (is: (block: Block) => boolean, fewest = 1) => [before, after].every((blocks) => blocks.filter(is).length >= fewest)
  return {
    chart: both(({ kind }) => kind === 'chart'),
    table: both(({ kind }) => kind === 'table'),
    prose: both((block) => block.kind === 'list' || (block.kind === 'paragraph' && /。/.test(textOf(block.runs))), fewestParagraphs),
  }
}

const fewestParagraphs = 5
const longestHead = 40

/**
 * Titles and units of money stand above tables as part of them in one format and as lines of text in another, and a
 * contents page names every title again; none of them is prose. A short line with a number is a title, whatever its format calls it.
 */
export function proseOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'table':
        return [{ ...block, above: [] }]
      case 'list':
        return [{ ...block, items: block.items.filter(({ runs }) => !isShort(textOf(runs))) }]
      case 'paragraph': {
        const text = textOf(block.runs).trim()
        if (numberedTitle.test(text) && text.length <= longestHead) return [{ ...block, kind: 'heading', level: 4 }]
        return isShort(text) ? [] : [block]
      }
      case 'heading':
        return [block]
      case 'chart':
      case 'picture':
        return []
    }
  })
}

const numberedTitle = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^，、；：。,;:]*。?$/

function isShort(text: string): boolean {
  return text.length <= longestHead && !/[。；]/.test(text)
}

/**
 * Two ledgers print by one hand, so that any other letter is a change; a file may print brackets and blanks its own way.
 * Of two years, each year is named by how far it lies from its own book's.
 */
export function sameness(a: Side, b: Side, yearA: number | undefined, yearB: number | undefined): readonly [Same, Same] {
  const plain: Same = a.kind === 'ledger' && b.kind === 'ledger' ? (text) => text : (text) => compact(text).replace(/。$/, '')
  if (yearA === undefined || yearB === undefined || yearA === yearB) return [plain, plain]
  const relative =
    (year: number): Same =>
    (text) =>
      plain(text).replace(/20\d\d(?=年)/g, (found) => `${Number(found) - year}`)
  return [relative(yearA), relative(yearB)]
}
