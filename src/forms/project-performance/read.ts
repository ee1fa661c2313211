import { parseCount, parseMoney } from '#core/figure'
import type { FactKey } from '#core/key'
import type { Fact, Indicator, StatedProject } from '#core/reading'
import { textOf, type Row, type Table } from '#document/blocks'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { TableContext } from '../read-form.ts'
import { doubtsOf, moveForeignRows } from './repair.ts'
import { firstLevelOf, isSecondLevel, operators, parentOf } from './labels.ts'

/** A project being read; mutable only in here. */
export interface Draft {
  code: string
  name: string
  category: string
  amount: string
  objective: string
  readonly place: Place
  readonly indicators: Indicator<Place>[]
}

const projectCell = /^([0-9A-Z]{12,25})[-—－](.+)$/s
const unitCell = /^\d{3,9}[-—－].*(?:局|委|厅|办|院|会|中心|部|校|所|站|队|政府|馆|社|处)$/
const categoryCell = /^(?:\d{1,2}[-—－])?.{1,10}类$/
const amountCell = /^\d[\d,]*(?:\.\d+)?$/

/** True when the header of a table is that of project targets: it names the three levels of indicators. */
export function isPerformanceTable(table: Table): boolean {
  const header = compact(
    table.rows
      .slice(0, 3)
      .map((row) => row.cells.map((cell) => textOf(cell.runs)).join(''))
      .join(''),
  )
  return header.includes('一级指标') && header.includes('三级指标')
}

/**
 * Reads project targets by what the cells say and not by their columns, because exports of these tables come with
 * labels shifted, cells merged and rows moved: a row is labels, a name, an operator, and what follows the operator.
 */
export function readPerformance(table: Table, context: TableContext) {
  const drafts: Draft[] = []
  const facts: Fact<Place>[] = []
  let level = { first: '', second: '' }
  table.rows.forEach((row, index) => {
    const cells = row.cells.map((cell) => textOf(cell.runs).trim()).filter((text) => text !== '')
    const place = placeOf(row, index, context, cells.join(' '))
    if (cells.some((cell) => /^[一二三]级指标$/.test(compact(cell))) || cells.length === 0 || /预算执行率权重/.test(cells.join(''))) return
    if (/^合计-?$/.test(compact(cells[0]!))) {
      const total = cells.find((cell) => amountCell.test(cell))
      if (total !== undefined) facts.push(amountFact(total, undefined, '绩效目标表合计', place, context))
      return
    }
    const started = startProject(cells, place, drafts)
    if (started) level = { first: '', second: '' }
    level = readIndicator(started ? started.rest : cells, drafts.at(-1), place, level)
  })
  const repaired = moveForeignRows(drafts)
  for (const draft of repaired) facts.push(...factsOf(draft, context))
  return { projects: repaired.map((draft) => stated(draft, repaired)), facts }
}

function placeOf(row: Row, index: number, context: TableContext, quote: string): Place {
  return { ...row.place, table: context.title, row: index + 1, quote: quote.slice(0, 80) }
}

/** The cells that open a project: unit, code and name, category, amount, objective; the rest is its first indicator. */
function startProject(cells: readonly string[], place: Place, drafts: Draft[]): { rest: readonly string[] } | undefined {
  const at = cells.findIndex((cell) => projectCell.test(cell) && !unitCell.test(cell))
  if (at < 0) return undefined
  const [, code, name] = projectCell.exec(cells[at]!)!
  const draft: Draft = { code: code!, name: name!, category: '', amount: '', objective: '', place, indicators: [] }
  let next = at + 1
  if (categoryCell.test(cells[next] ?? '')) draft.category = cells[next++]!
  if (amountCell.test(cells[next] ?? '')) draft.amount = cells[next++]!
  if (cells[next] !== undefined && firstLevelOf(cells[next]!) === undefined) draft.objective = cells[next++]!
  drafts.push(draft)
  return { rest: cells.slice(next) }
}

function readIndicator(
  cells: readonly string[],
  draft: Draft | undefined,
  place: Place,
  level: { first: string; second: string },
): { first: string; second: string } {
  const at = cells.findIndex((cell, index) => operators.has(cell) && (index > 0 || cell !== '0'))
  const before = at < 0 ? cells : cells.slice(0, at)
  const first = before.map(firstLevelOf).find((label) => label !== undefined)
  const second = before.find(isSecondLevel)
  const now = {
    first: first ?? (second === undefined ? level.first : (parentOf(second) ?? level.first)),
    second: second ?? (first === undefined ? level.second : ''),
  }
  if (draft === undefined || at < 0) return now
  // A third-level name may repeat the second-level label (服务对象满意度); only its first printing is the label.
  const labelAt = before.findIndex(isSecondLevel)
  const name = before.filter((cell, index) => firstLevelOf(cell) === undefined && index !== labelAt).join('')
  const [value = '', unit = '', weight = ''] = afterOperator(cells.slice(at + 1))
  draft.indicators.push({ level1: now.first, level2: now.second, name, operator: cells[at]!, value, unit, weight, place, doubts: [] })
  return now
}

/** Value, unit, weight; with two cells the unit is the one left out. */
function afterOperator(cells: readonly string[]): readonly string[] {
  if (cells.length >= 3) return cells.slice(0, 3)
  return cells.length === 2 ? [cells[0]!, '', cells[1]!] : cells
}

function amountFact(text: string, draft: Draft | undefined, label: string, place: Place, context: TableContext): Fact<Place> {
  const key: FactKey = { concept: 'project', measure: 'amount', year: context.year, ...(draft === undefined ? {} : { project: draft.code }) }
  return { key, figure: parseMoney(text, context.unit)!, blank: false, place: { ...place, quote: text }, scope: context.scope, label, from: 'targets' }
}

function factsOf(draft: Draft, context: TableContext): readonly Fact<Place>[] {
  const amount = parseMoney(draft.amount, context.unit)
  const own = amount === undefined ? [] : [amountFact(draft.amount, draft, `项目「${draft.name}」预算数`, draft.place, context)]
  const rows = draft.indicators.flatMap((indicator, index) =>
    (['weight', 'target'] as const).flatMap((measure) => {
      const figure = parseCount(measure === 'weight' ? indicator.weight : indicator.value)
      const key: FactKey = { concept: 'indicator', measure, year: context.year, project: draft.code, indicator: String(index + 1) }
      return figure === undefined
        ? []
        : [
            {
              key,
              figure,
              blank: false,
              place: indicator.place,
              label: `「${indicator.name}」${measure === 'weight' ? '权重' : '指标值'}`,
              from: 'targets' as const,
            },
          ]
    }),
  )
  return [...own, ...rows]
}

function stated(draft: Draft, all: readonly Draft[]): StatedProject<Place> {
  const doubts = doubtsOf(draft, all)
  return {
    code: draft.code,
    name: draft.name,
    category: draft.category,
    amount: parseMoney(draft.amount, 'wanYuan'),
    objective: draft.objective,
    place: draft.place,
    indicators: draft.indicators.map((indicator) => ({ ...indicator, doubts: [...indicator.doubts, ...(doubts.get(indicator) ?? [])] })),
  }
}
