import type { ReadBook } from '#checks/check'
import { figuresOf } from '#core/figures'
import { compareLedgers } from '#core/ledger-change'
import type { Book } from '#core/book'
import { textOf, type Block, type Document } from '#document/blocks'
import { comparePassages } from '#document/compare/compare-passages'
import { compareTables, type Same } from '#document/compare/compare-tables'
import { rejoin } from '#document/flow'
import { liftHeads } from '#document/lift-head'
import { stitchTables } from '#document/stitch'
import { compact } from '#document/text'
import type { Template } from '#templates/template'
import { compileBook, namesIn } from './compile-book.ts'
import type { BookDiff, SideName } from './diff/book-diff.ts'
import { factGroups, sharedFigures } from './diff/fact-groups.ts'
import { headlinesOf, ledgerTotal, publishedTotal, type TotalOf } from './diff/headlines.ts'
import { groupsOf, totalsOf } from './diff/ledger-groups.ts'
import { openSide, type Side, type Unopened } from './diff/open-side.ts'
import { namesOf } from './recognise/names.ts'
import { recogniseBook } from './recognise/recognise-book.ts'
import { templateToBuild } from './templates.ts'

/**
 * What moved between two books: the totals, the changes in budget language, and every printed cell and sentence that
 * they touch. Two ledgers are compared line by line to the fen; where one side is a published file, by the facts both
 * state. `template` lays ledgers out; without one the later ledger's own. Throws UnknownTemplate for one that is unknown.
 */
export async function diffBooks(before: string, after: string, template?: string): Promise<BookDiff | Unopened> {
  const [a, b] = [await openSide(before), await openSide(after)]
  const problems = [a, b].flatMap((side) => ('problems' in side ? side.problems : []))
  if ('problems' in a || 'problems' in b) return { problems }
  return diffSides(a, b, templateToBuild(template ?? templateIn([b, a])))
}

function templateIn(sides: readonly Side[]): string | undefined {
  return sides.flatMap((side) => (side.kind === 'ledger' ? [side.book.template] : []))[0]
}

/** The comparison itself, of two sides that are open. */
export function diffSides(a: Side, b: Side, template: Template): BookDiff {
  const [old, now] = [documentOf(a, template), documentOf(b, template)]
  const [from, to] = [nameOf(a), nameOf(b)]
  const same = sameness(a, b, from.year, to.year)
  const shared = {
    sides: [from, to] as const,
    headlines: headlinesOf(totalOf(a, template), totalOf(b, template)),
    remarks: remarksOf(a, b, from, to),
  }
  if (a.kind === 'ledger' && b.kind === 'ledger') {
    const names = namesIn(merged(a.book, b.book))
    return {
      ...shared,
      groups: groupsOf(compareLedgers(a.book, b.book), a.book, b.book, names),
      totals: totalsOf(a.book, b.book, names),
      tables: compareTables(old.blocks, now.blocks, same),
      passages: comparePassages(old.blocks, now.blocks, same),
    }
  }
  const [readA, readB] = [readOf(a, old, template), readOf(b, now, template)]
  const names = namesOf([...readA.headings, ...readB.headings], to.year ?? 0)
  const shares = sharedKinds(old.blocks, now.blocks)
  const laid = ({ kind }: Block) => (kind === 'chart' || kind === 'table' ? shares[kind] : true)
  return {
    ...shared,
    remarks: [...shared.remarks, ...unshared(shares)],
    compared: { figures: sharedFigures(readA, readB), table: shares.table, prose: shares.prose },
    groups: factGroups(readA, readB, names),
    totals: { functional: [], economic: [], fund: [] },
    tables: compareTables(old.blocks.filter(laid), now.blocks.filter(laid), same),
    passages: shares.prose ? comparePassages(proseOf(old.blocks), proseOf(now.blocks), same, false) : [],
  }
}

/** Names of headings of both, the later one's first. */
function merged(before: Book, after: Book): Book {
  return {
    ...after,
    functionalNames: { ...before.functionalNames, ...after.functionalNames },
    economicNames: { ...before.economicNames, ...after.economicNames },
  }
}

/** A ledger is compared as the book it makes; a file as its readers see it, tables joined over page ends. */
function documentOf(side: Side, template: Template): Document {
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

function readOf(side: Side, document: Document, template: Template) {
  return side.kind === 'ledger' ? recogniseBook(document, template) : side.read
}

function totalOf(side: Side, template: Template): TotalOf {
  return side.kind === 'ledger' ? ledgerTotal(figuresOf(side.book, template.style)) : publishedTotal(side.read)
}

function nameOf(side: Side): SideName {
  const { file, kind } = side
  if (side.kind === 'published') {
    const { title, unit = '', year } = side.read
    return { file, kind, title: /预算|决算/.test(title) || unit === '' ? title : `${unit}${year ?? ''}年预算`, unit, year }
  }
  const { unit, year } = side.book
  return { file, kind, title: `${unit.name}${year}年${unit.kind === 'unit' ? '单位' : '部门'}预算台账`, unit: unit.name, year }
}

/**
 * Two ledgers print by one hand, so that any other letter is a change; a file may print brackets and blanks its own way.
 * Of two years, each year is named by how far it lies from its own book's.
 */
function sameness(a: Side, b: Side, yearA: number | undefined, yearB: number | undefined): readonly [Same, Same] {
  const plain: Same = a.kind === 'ledger' && b.kind === 'ledger' ? (text) => text : (text) => compact(text).replace(/。$/, '')
  if (yearA === undefined || yearB === undefined || yearA === yearB) return [plain, plain]
  const relative =
    (year: number): Same =>
    (text) =>
      plain(text).replace(/20\d\d(?=年)/g, (found) => `${Number(found) - year}`)
  return [relative(yearA), relative(yearB)]
}

/** Files of different making are compared by what both have: charts, tables or prose that one of them has none of are no change. */
function sharedKinds(before: readonly Block[], after: readonly Block[]) {
  const both = (is: (block: Block) => boolean, fewest = 1) => [before, after].every((blocks) => blocks.filter(is).length >= fewest)
  return {
    chart: both(({ kind }) => kind === 'chart'),
    table: both(({ kind }) => kind === 'table'),
    prose: both((block) => block.kind === 'list' || (block.kind === 'paragraph' && /。/.test(textOf(block.runs))), fewestParagraphs),
  }
}

function unshared({ table, prose }: ReturnType<typeof sharedKinds>): readonly string[] {
  return [...(table ? [] : ['至少有一方没有表格，表格没有比较。']), ...(prose ? [] : ['至少有一方没有说明文字，文字没有比较。'])]
}

const fewestParagraphs = 5
const longestHead = 40

/**
 * Titles and units of money stand above tables as part of them in one format and as lines of text in another, and a
 * contents page names every title again; none of them is prose. A short line with a number is a title, whatever its format calls it.
 */
function proseOf(blocks: readonly Block[]): readonly Block[] {
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
        return []
    }
  })
}

const numberedTitle = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^，、；：。,;:]*。?$/

function isShort(text: string): boolean {
  return text.length <= longestHead && !/[。；]/.test(text)
}

function remarksOf(a: Side, b: Side, from: SideName, to: SideName): readonly string[] {
  const isMixed = a.kind !== 'ledger' || b.kind !== 'ledger'
  return [
    from.unit !== '' && to.unit !== '' && compact(from.unit) !== compact(to.unit) ? `两本预算的单位不同：“${from.unit}”和“${to.unit}”，请确认没有选错。` : '',
    from.year !== undefined && to.year !== undefined && from.year !== to.year
      ? `两本预算的年度不同，各以自己的本年数相比（${from.year}年、${to.year}年）。`
      : '',
    isMixed ? '至少有一方是公开的文件，只比较两方都写明的数据，金额以印出的位数为准。' : '',
    a.kind === 'ledger' && b.kind === 'ledger' && a.book.template !== b.book.template
      ? `两本台账的样式不同（${a.book.template}、${b.book.template}），都按同一样式印出后相比。`
      : '',
  ].filter((remark) => remark !== '')
}
