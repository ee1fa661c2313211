import { findDescription, findTermDescription } from '#catalog/descriptions'
import type { Book } from '#core/book'
import { figuresOf, type Figures } from '#core/figures'
import { formulaOf } from '#core/formula'
import { reasonText } from '#core/reason'
import type { Block, Document } from '#document/blocks'
import { plain } from '#document/blocks'
import { numeral } from '#document/numeral'
import { layOut } from '#forms/lay-out'
import { layOutPerformance } from '#forms/project-performance/lay-out'
import type { Names, WriteScene } from '#narrative/grammar/scene'
import type { Section } from '#narrative/section'
import type { Template } from '#templates/template'
import { namesOf } from './recognise/names.ts'

/** A compiled book: the document every writer prints, and the figures it was born from. */
export interface CompiledBook {
  readonly document: Document
  readonly figures: Figures
  /** Names of headings as the book prints them. */
  readonly names: Names
}

/** Compiles a book by its template: overview, tables, narrative, glossary. Every printed amount is a fact of the book. */
export function compileBook(book: Book, template: Template): CompiledBook {
  const figures = figuresOf(book, template.style)
  const scene = sceneOf(book, figures)
  const blocks = [...overview(scene, template), ...tables(scene, template), ...narrative(scene, template), ...glossary(book, scene, template)]
  const title = `${book.unit.name}${book.year}年${book.unit.kind === 'unit' ? '单位' : '部门'}预算`
  return { figures, names: scene.names, document: { title, blocks, remarks: [] } }
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

/** Sections one after the other, each under its title with its number. */
function numbered(scene: WriteScene, sections: readonly Section[], level: number, number: (n: string) => string): readonly Block[] {
  return sections.flatMap((section, index) => [heading(level, `${number(numeral(index + 1))}${section.title}`), ...section.write(scene)])
}

function overview(scene: WriteScene, template: Template): readonly Block[] {
  return [heading(2, `第一部分 ${template.parts.overview}`), ...numbered(scene, template.overview, 3, (n) => `${n}、`)]
}

function tables({ figures, names, formula }: WriteScene, template: Template): readonly Block[] {
  const words = { functionalName: names.functionalName, economicName: names.economicName, formula }
  return [heading(2, `第二部分 ${template.parts.tables}`), ...template.tables.map((table) => layOut(table, figures, words))]
}

function narrative(scene: WriteScene, template: Template): readonly Block[] {
  const performance =
    scene.figures.book.projects.length === 0 ? [] : [layOutPerformance(scene.figures, `${scene.year}年${template.performanceTitle}`, scene.formula)]
  return [
    heading(2, `第三部分 ${template.parts.narrative}`),
    ...numbered(scene, template.sections, 3, (n) => `${n}、`),
    heading(3, `${numeral(template.sections.length + 1)}、其他重要事项的情况说明`),
    ...numbered(scene, template.otherMatters, 4, (n) => `（${n}）`),
    ...performance,
  ]
}

const termSections = [
  ['revenue', '收入类'],
  ['expenditure', '支出类'],
] as const

/** The glossary explains the terms the book brings and every functional item it uses, no more. */
function glossary(book: Book, { figures, names }: WriteScene, template: Template): readonly Block[] {
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
  return [
    heading(2, `第四部分 ${template.parts.glossary}`),
    ...groups.flatMap(({ title, entries }, index) => [
      heading(3, `${numeral(index + 1)}、${title}`),
      ...entries.map((entry, at) => text(entries.length === 1 ? entry : `（${numeral(at + 1)}）${entry}`)),
    ]),
  ]
}

function standardTerms(section: 'revenue' | 'expenditure'): readonly string[] {
  const terms = section === 'revenue' ? ['财政拨款收入'] : ['基本支出', '项目支出', '“三公”经费', '机关运行经费']
  return terms.flatMap((term) => {
    const words = findTermDescription(term)
    return words === undefined ? [] : [`${term}：${words}`]
  })
}
