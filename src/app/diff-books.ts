import { figuresOf } from '#core/figures'
import { compareLedgers } from '#core/ledger-change'
import type { Book } from '#core/book'
import type { Block, Document } from '#document/blocks'
import { comparePassages } from '#document/compare/compare-passages'
import { compareTables } from '#document/compare/compare-tables'
import { compact } from '#document/text'
import type { Template } from '#templates/template'
import { namesInBook } from './compile-book.ts'
import type { BookDiff, SideName } from './diff/book-diff.ts'
import { documentOf, proseOf, sameness, sharedKinds } from './diff/comparable.ts'
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
    const names = namesInBook(merged(a.book, b.book))
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

function unshared({ table, prose }: ReturnType<typeof sharedKinds>): readonly string[] {
  return [...(table ? [] : ['至少有一方没有表格，表格没有比较。']), ...(prose ? [] : ['至少有一方没有说明文字，文字没有比较。'])]
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
