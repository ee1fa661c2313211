import { governmentEconomicFor } from '#catalog/economic-mapping'
import { findHeading } from '#catalog/headings'
import { findDescription, findTermDescription } from '#catalog/descriptions'
import type { Book } from '#core/book'
import { figuresOf, type Figures } from '#core/figures'
import { formulaOf } from '#core/formula'
import { reasonText } from '#core/reason'
import type { Block, Document } from '#document/blocks'
import { plain } from '#document/blocks'
import { numeral } from '#document/numeral'
import type { Form } from '#forms/form'
import { layOut } from '#forms/lay-out'
import type { LayoutWords } from '#forms/laid-row'
import { projectPerformance } from '#forms/project-performance/form'
import type { Names, WriteScene } from '#narrative/grammar/scene'
import type { Entry, Part, Template } from '#templates/template'
import { namesOf } from './recognise/names.ts'

/** One file of a published book: its name without an ending, and what it says. */
export interface BookPart {
  readonly name: string
  readonly document: Document
}

/** A compiled book: the document every writer prints, and the figures it was born from. */
export interface CompiledBook {
  readonly document: Document
  /** The files the place publishes it as: one, or narrative and tables apart. */
  readonly parts: readonly BookPart[]
  readonly figures: Figures
  /** Names of headings as the book prints them. */
  readonly names: Names
}

/** Compiles a book by its template: overview, tables, narrative, glossary. Every printed amount is a fact of the book. */
export function compileBook(book: Book, template: Template): CompiledBook {
  const figures = figuresOf(book, template.style)
  const scene = sceneOf(book, figures)
  const written = template.outline.map((part, index) => ({ of: part.of, blocks: partOf(part, index, scene, template) }))
  const title = `${book.unit.name}${book.year}年${book.unit.kind === 'unit' ? '单位' : '部门'}预算`
  const documentOf = (named: string, chosen: typeof written): Document => ({ title: named, blocks: chosen.flatMap(({ blocks }) => blocks), remarks: [] })
  const document = documentOf(title, written)
  const isTables = ({ of }: (typeof written)[number]) => of === 'tables'
  const parts = template.separate
    ? [
        {
          name: '情况说明',
          document: documentOf(
            `${title}情况说明`,
            written.filter((part) => !isTables(part)),
          ),
        },
        { name: '预算报表', document: documentOf(`${title}报表`, written.filter(isTables)) },
      ]
    : [{ name: 'book', document }]
  return { figures, names: scene.names, document, parts }
}

/** The tables of a template that are not in the book, because the ledger lacks what they tell; each with the remedy. */
export function leftOut(book: Book, template: Template): readonly string[] {
  return template.tables.flatMap(({ form }) => whyNot(form, book) ?? [])
}

/** Why a table cannot be printed: without its words it would say that there is nothing. */
function whyNot({ title, below }: Form, book: Book): string | undefined {
  return below !== undefined && book.overall === undefined ? `「${title}」没有编入：台账没有整体绩效目标，请补上 overall.yaml。` : undefined
}

/** Names of headings as the book prints them: its own go before the official ones of its year. */
export function namesInBook(book: Book): Names {
  const own = [
    ...Object.entries(book.functionalNames).map(([code, name]) => ({ classification: 'functional' as const, code, name, place: {} })),
    ...Object.entries(book.economicNames).map(([code, name]) => ({ classification: 'departmentalEconomic' as const, code, name, place: {} })),
  ]
  return namesOf(own, book.year)
}

function sceneOf(book: Book, figures: Figures): WriteScene {
  const reasons = new Map(book.reasons.map((reason) => [reason.about, reasonText(reason, figures.style.unit)]))
  return {
    year: book.year,
    bind: {},
    unit: book.unit.name,
    figures,
    names: namesInBook(book),
    formula: formulaOf,
    reason: (about) => reasons.get(about),
  }
}

function heading(level: number, text: string): Block {
  return { kind: 'heading', level, runs: plain(text), place: {} }
}

function text(words: string): Block {
  return { kind: 'paragraph', runs: plain(words), place: {} }
}

/** A part under its number and title. */
function partOf(part: Part, index: number, scene: WriteScene, template: Template): readonly Block[] {
  const title = heading(2, `第${numeral(index + 1)}部分 ${part.title}`)
  switch (part.of) {
    case 'tables':
      return [title, ...tables(scene, template)]
    case 'glossary':
      return [title, ...glossary(scene, 0)]
    case 'sections':
      return [title, ...entriesOf(part.entries, 0, scene), ...(part === lastOfSections(template) ? performance(scene, template) : [])]
  }
}

const numbers: readonly ((at: number) => string)[] = [(at) => `${numeral(at)}、`, (at) => `（${numeral(at)}）`, (at) => `${at}.`]

/** Sections one after the other, each under its title with its number; those of a group one level below it. */
function entriesOf(entries: readonly Entry[], depth: number, scene: WriteScene): readonly Block[] {
  return entries.flatMap(({ title, section, isGlossary, entries: below }, index) => [
    heading(3 + depth, `${numbers[depth]!(index + 1)}${title}`),
    ...(section?.write({ ...scene, depth }) ?? []),
    ...(isGlossary === true ? glossary(scene, depth + 1) : []),
    ...entriesOf(below ?? [], depth + 1, scene),
  ])
}

function lastOfSections({ outline }: Template): Part | undefined {
  return outline.findLast(({ of }) => of === 'sections')
}

function tables(scene: WriteScene, template: Template): readonly Block[] {
  const { book } = scene.figures
  return template.tables.filter(({ form }) => whyNot(form, book) === undefined).map((table) => layOut(table, scene.figures, wordsOf(scene)))
}

function wordsOf({ names, formula, figures }: WriteScene): LayoutWords {
  const unitType = figures.book.unit.nature === 'institution' ? 'institution' : 'agency'
  const governmentHeading = (economic: string) => {
    const seen = governmentEconomicFor(economic, unitType)
    const name = seen && findHeading('governmentEconomic', seen.code)?.name
    return seen?.certain === true && name !== undefined ? `${seen.code}-${name}` : ''
  }
  return { functionalName: names.functionalName, economicName: names.economicName, governmentHeading, formula }
}

/** Places that do not print the targets among their tables have them after the narrative. */
function performance(scene: WriteScene, template: Template): readonly Block[] {
  const isPrinted = template.tables.some(({ form }) => form.sides[0]?.rows.kind === 'targets')
  if (isPrinted || scene.figures.book.projects.length === 0) return []
  return [layOut({ form: { ...projectPerformance, title: `${scene.year}年${template.performanceTitle}` } }, scene.figures, wordsOf(scene))]
}

const termSections = [
  ['revenue', '收入类'],
  ['expenditure', '支出类'],
] as const

/** The glossary explains the terms the book brings and every functional item it uses, no more. */
function glossary({ figures, names }: WriteScene, depth: number): readonly Block[] {
  const { book } = figures
  const items = figures.codes('functional', { concept: 'expenditure', measure: 'amount', year: book.year }).filter((code) => code.length === 7)
  const explained = items.flatMap((code) => {
    const words = book.descriptions[code] ?? findDescription(code)
    const name = names.functionalName
    return words === undefined ? [] : [`${name(code.slice(0, 3))}（类）${name(code.slice(0, 5))}（款）${name(code)}（项）：${words}`]
  })
  const own = (section: string) => book.glossary.filter((entry) => entry.section === section).map((entry) => `${entry.term}：${entry.text}`)
  const professional = own('professional')
  const groups = [
    ...termSections.map(([section, title]) => ({ title, entries: own(section).length > 0 ? own(section) : standardTerms(section) })),
    { title: '支出科目类', entries: explained },
    { title: '部门专业类名词', entries: professional.length > 0 ? professional : ['无'] },
  ]
  return groups.flatMap(({ title, entries }, index) => [
    heading(3 + depth, `${numbers[depth]!(index + 1)}${title}`),
    ...entries.map((entry, at) => text(entries.length === 1 ? entry : `${numbers[depth + 1]!(at + 1)}${entry}`)),
  ])
}

function standardTerms(section: 'revenue' | 'expenditure'): readonly string[] {
  const terms = section === 'revenue' ? ['财政拨款收入'] : ['基本支出', '项目支出', '“三公”经费', '机关运行经费']
  return terms.flatMap((term) => {
    const words = findTermDescription(term)
    return words === undefined ? [] : [`${term}：${words}`]
  })
}
