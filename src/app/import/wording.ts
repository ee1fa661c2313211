import type { Book, GlossaryEntry } from '#core/book'
import type { ReadBook, ReadReason } from '#checks/check'
import { findHeading, namesOf } from '#catalog/headings'
import { compact } from '#document/text'
import type { Notes } from './notes.ts'

/** Why what changed, filed as the ledger files it. */
export function reasonsOf(book: ReadBook, items: ReadonlySet<string>): Book['reasons'] {
  const reasons = new Map<string, string>()
  for (const reason of book.reasons) {
    const about = aboutOf(reason)
    if (about === undefined || reasons.has(about) || (/^\d/.test(about) && !items.has(about))) continue
    reasons.set(about, reason.text.trim())
  }
  return [...reasons].map(([about, text]) => ({ about, text }))
}

function aboutOf({ key }: ReadReason): string | undefined {
  if (key.functional !== undefined) return key.functional.length === 7 ? key.functional : undefined
  if (key.concept === 'revenue' && key.fund === 'fiscal') return 'total'
  if (key.concept === 'expenditure' && key.fund === 'generalPublic') return 'generalPublic'
  return key.concept === 'threePublic' || key.concept === 'agencyOperation' ? key.concept : undefined
}

/** The glossary: descriptions of functional headings by code, the other terms by the title they stand under. */
export function glossaryOf(book: ReadBook): Pick<Book, 'glossary' | 'descriptions'> {
  const titles = book.titles.filter(({ section }) => section === 'glossary')
  const entries = new Map<string, GlossaryEntry>()
  const descriptions = new Map<string, string>()
  for (const { term, text, path, code, place } of book.definitions) {
    const title = titles.filter((one) => (one.place.line ?? 0) < (place.line ?? 0)).at(-1)?.text ?? ''
    if (code !== undefined && code.length === 7) descriptions.set(code, text)
    else if (path === undefined && !entries.has(term)) entries.set(term, { section: sectionOf(title, term), term, text })
  }
  return {
    glossary: [...entries.values()].toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section)),
    descriptions: Object.fromEntries(descriptions),
  }
}

const order: readonly GlossaryEntry['section'][] = ['revenue', 'expenditure', 'professional']

function sectionOf(title: string, term: string): GlossaryEntry['section'] {
  if (/专业/.test(title)) return 'professional'
  if (/收入/.test(title) || /收入$|结转|结余/.test(term)) return 'revenue'
  return 'expenditure'
}

/** Names of headings that the book prints otherwise than the catalog. */
export function headingNamesOf(book: ReadBook, notes: Notes): Pick<Book, 'functionalNames' | 'economicNames'> {
  const year = book.year ?? 0
  const own = { functional: {} as Record<string, string>, departmentalEconomic: {} as Record<string, string> }
  for (const { classification, code, name, place } of book.headings) {
    if (classification !== 'functional' && classification !== 'departmentalEconomic') continue
    const printed = name.trim()
    const official = namesOf(classification, code, year).map(compact)
    if (printed === '' || own[classification][code] !== undefined || official.includes(compact(printed)) || !isCode[classification].test(code)) continue
    own[classification][code] = printed
    const known = findHeading(classification, code, year)?.name
    notes.add(
      '科目名称',
      known === undefined ? 'assumed' : 'chosen',
      known === undefined
        ? `${code} “${printed}”不在科目目录中，沿用原文的名称，请核对编码。`
        : `${code} 原文印为“${printed}”，目录为“${known}”，沿用原文的写法，不需要时请删去这一行。`,
      place,
    )
  }
  return { functionalNames: own.functional, economicNames: own.departmentalEconomic }
}

const isCode = { functional: /^2(?:\d\d){1,3}$/, departmentalEconomic: /^3(?:\d\d){1,2}$/ } as const
