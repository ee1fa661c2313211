import { findFunctionalByPath } from '#catalog/functional-path'
import { looseNameKey } from '#catalog/name-key'
import { parentCode } from '#core/heading'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadDefinition } from '../check.ts'
import { headingName } from '../heading-name.ts'

type Path = NonNullable<ReadDefinition['path']>

const fewest = 3
const functionalForms: ReadonlySet<string> = new Set(['expenditure', 'general-public-expenditure', 'government-funds', 'state-capital'])

/** The catalog's code for a path, of the book's year or of any. */
function resolved(path: Path, book: ReadBook): string | undefined {
  const parts = { className: path.className, sectionName: path.sectionName, itemName: path.itemName }
  return (findFunctionalByPath(parts, book.year) ?? findFunctionalByPath(parts))?.code
}

function sameName(a: string, b: string): boolean {
  return looseNameKey(a) === looseNameKey(b)
}

/** Whether an entry explains the item: by code, by the catalog, or by the names the book itself prints. */
function explains(definition: ReadDefinition, code: string, book: ReadBook, catalogCode: string | undefined): boolean {
  if (definition.code === code || catalogCode === code) return true
  const { path } = definition
  if (path === undefined || !sameName(path.itemName, headingName(book, code))) return false
  const section = parentCode(code)!
  if (sameName(path.sectionName, headingName(book, section))) return true
  return catalogCode === undefined && sameName(path.className, headingName(book, parentCode(section)!))
}

function usedItems(book: ReadBook): readonly string[] {
  const printed = book.headings.filter(({ classification, code }) => classification === 'functional' && /^\d{7}$/.test(code))
  return [...new Set(printed.map(({ code }) => code))]
}

function reportUnused(answers: Answers, book: ReadBook, unused: readonly ReadDefinition[]): void {
  const partly = book.tables.some(({ form, status }) => form !== undefined && functionalForms.has(form) && status === 'partly-read')
  for (const { path, term, place } of unused) {
    const name = path?.itemName ?? term
    if (partly) answers.cannotCheck(`支出表没有读全，不知「${name}」是否用到`, place)
    else {
      answers.find({
        severity: 'error',
        message: `名词解释说明了「${name}」，但各表都没有用到这个科目；请删去这一条，或核对表中的科目。`,
        place,
        found: name,
        suggestion: `删去「${name}」的解释。`,
      })
    }
  }
}

/** The glossary explains the functional items the book uses, and no others. */
export const check: Check = {
  id: 'glossary-closure',
  title: '名词解释与所用科目一一对应',
  category: 'wording',
  version: 2,
  run(book) {
    const answers = new Answers('glossary-closure')
    const entries = book.definitions.filter(({ path }) => path !== undefined && path.itemName !== '')
    const [first] = entries
    if (first === undefined || entries.length < fewest) return answers.outcome()
    const used = usedItems(book)
    if (used.length === 0) {
      answers.cannotCheck('没有读到支出表的功能科目，不能与名词解释对照', first.place)
      return answers.outcome()
    }
    const codes = new Map(entries.map((entry) => [entry, entry.path && resolved(entry.path, book)]))
    const isExplained = (code: string): boolean => entries.some((entry) => explains(entry, code, book, codes.get(entry)))
    const unused = entries.filter((entry) => !used.some((code) => explains(entry, code, book, codes.get(entry))))
    // A row of nothing but blanks explains itself.
    const spent = new Set(book.facts.flatMap(({ key, figure }) => (key.functional !== undefined && figure.micro !== 0n ? [key.functional] : [])))
    const unexplained = used.filter((code) => spent.has(code) && !isExplained(code))
    answers.hold(entries.length - unused.length)
    reportUnused(answers, book, unused)
    if (unexplained.length === 0) return answers.outcome()
    const places = unexplained.map((code) => book.headings.find((heading) => heading.code === code)!.place)
    answers.find({
      severity: 'warning',
      message: `表中用到的${unexplained.map((code) => `「${code} ${headingName(book, code)}」`).join('、')}没有名词解释，其他科目都有；请补写。`,
      place: places[0]!,
      related: places.slice(1),
      ...(unexplained.length === 1 ? { lacks: 'entry' as const } : {}),
      suggestion: '在名词解释的支出科目中补写。',
    })
    return answers.outcome()
  },
}
