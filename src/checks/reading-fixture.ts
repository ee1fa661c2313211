import { parseCount, parseMoney, parsePercent } from '#core/figure'
import type { Figure } from '#core/figure'
import type { FactKey } from '#core/key'
import type { Classification } from '#core/heading'
import type { ReadBook, ReadHeading, ReadIndicator, ReadPassage, ReadProject, ReadReason, ReadTable, StatedFact } from './check.ts'

/** A reading of an invented book of 2024 with nothing in it but what the test states. */
export function readingWith(partial: Partial<ReadBook>): ReadBook {
  return {
    title: '临江市水务局2024年部门预算',
    unit: '临江市水务局',
    year: 2024,
    template: 'test',
    tables: [],
    facts: [],
    grids: [],
    headings: [],
    projects: [],
    reasons: [],
    definitions: [],
    titles: [],
    passages: [],
    labels: 0,
    unread: [],
    ...partial,
  }
}

/** A key of 2024, an amount of expenditure unless said otherwise. */
export function keyWith(partial: Partial<FactKey>): FactKey {
  return { concept: 'expenditure', measure: 'amount', year: 2024, ...partial }
}

function figureOf(key: FactKey, text: string): Figure {
  const counted = key.measure === 'count'
  const figure = counted ? parseCount(text) : key.measure === 'growth' || key.measure === 'share' ? parsePercent(text) : parseMoney(text, 'wanYuan')
  if (figure === undefined) throw new Error(`No figure: ${text}`)
  return figure
}

/** A stated figure; its kind follows the measure: money in 万元, percent for growth and share, count for counts. */
export function factWith(key: Partial<FactKey>, text: string, over: Partial<StatedFact> = {}): StatedFact {
  const full = keyWith(key)
  return { key: full, figure: figureOf(full, text), blank: false, place: { quote: text }, label: '测试', from: 'prose', ...over }
}

/** A passage of prose on one line. */
export function passageWith(text: string, section = 'general-public', line = 1): ReadPassage {
  return { text, section, place: { line, quote: text.slice(0, 40) } }
}

/** The cause given for a change. */
export function reasonWith(key: Partial<FactKey>, text: string, over: Partial<ReadReason> = {}): ReadReason {
  return { key: keyWith(key), label: '测试', text, place: { quote: text }, ...over }
}

/** A code and name printed in a table. */
export function headingWith(code: string, name: string, classification: Classification = 'functional'): ReadHeading {
  return { classification, code, name, place: { quote: `${code} ${name}` } }
}

/** A project without targets unless the test gives some. */
export function projectWith(name: string, over: Partial<ReadProject> = {}): ReadProject {
  return { code: '', name, category: '', amount: undefined, objective: '', indicators: [], place: { quote: name }, ...over }
}

/** A table read in full. */
export function tableWith(title: string, form: string | undefined, over: Partial<ReadTable> = {}): ReadTable {
  return { form, title, place: { table: title }, rows: 5, figures: 0, notes: [], status: 'read', ...over }
}

/** A sound row of targets, as a row of the table prints it: `产出指标|数量指标|维护供水站|≥|12|处|20`. */
export function indicatorWith(row: string, over: Partial<ReadIndicator> = {}): ReadIndicator {
  const [level1 = '', level2 = '', name = '', operator = '', value = '', unit = '', weight = ''] = row.split('|')
  return { level1, level2, name, operator, value, unit, weight, place: { quote: row.replaceAll('|', ' ') }, doubts: [], ...over }
}
