import { blankFigure, parseCount, parseMoney } from '#core/figure'
import type { FactKey } from '#core/key'
import type { Fact, Indicator, StatedProject, Unread } from '#core/reading'
import type { MoneyUnit } from '#core/money'
import { textOf, type Row, type Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { headerPaths } from '../map-columns.ts'
import type { TableContext } from '../read-form.ts'
import { doubtsOf, moveForeignRows } from './repair.ts'
import { firstLevelOf, isSecondLevel, operators, parentOf } from './labels.ts'

/** A project being read; mutable only in here. */
export interface Draft {
  code: string
  name: string
  category: string
  amount: string
  amountPlace: Place
  /** Of it, what the three funds pay and what others do, where the table parts them. */
  fiscal: string
  other: string
  objective: string
  readonly place: Place
  readonly indicators: Indicator<Place>[]
}

const projectCell = /^([0-9A-Z]{12,25})[-—－](.+)$/s
const unitCell = /^\d{3,9}[-—－].*(?:局|委|厅|办|院|会|中心|部|校|所|站|队|政府|馆|社|处)$/
const categoryCell = /^(?:\d{1,2}[-—－])?.{1,10}类$/
const amountCell = /^-?\d[\d,]*(?:\.\d+)?$/

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
  const layout = layoutOf(table)
  const grid = gridOf(table)
  const money = { ...context, unit: layout.unit ?? context.unit }
  const unread: Unread<Place>[] = []
  const merged = mergedColumn(table)
  let isNamed = true
  let level = { first: '', second: '' }
  table.rows.forEach((row, index) => {
    const all = row.cells.map((cell) => textOf(cell.runs).trim())
    const cells = parted(
      all.filter((text) => text !== ''),
      layout,
    )
    const place = placeOf(row, index, context, cells.join(' '))
    if (cells.some((cell) => /^[一二三]级指标$/.test(compact(cell))) || cells.length === 0 || /预算执行率权重/.test(cells.join(''))) return
    if (/^合计-?$/.test(compact(cells[0]!))) {
      const total = cells.find((cell) => amountCell.test(cell))
      if (total !== undefined && parseMoney(total, money.unit) === undefined)
        return void unread.push({ text: total, why: '该单元格应为金额，但不是可识别的数字', place })
      facts.push(amountFact(total ?? '', undefined, '绩效目标表合计', { ...place, ...columnOf(grid[index] ?? [], layout.amount, total ?? '') }, money))
      return
    }
    const started = startProject(cells, place, drafts, layout, grid[index] ?? [])
    const rest = started === undefined && isNamed && isPageStart(table, index) ? carryOn(grid[index] ?? [], merged, layout, drafts.at(-1)) : undefined
    if (started) level = { first: '', second: '' }
    if (started) isNamed = true
    else if (rest === undefined && isBlankStart(grid[index] ?? [], merged)) isNamed = false
    // Rows under a merged cell whose words stand on another page belong to a project that is not named here.
    if (!isNamed && cells.some((cell) => operators.has(cell)))
      return void unread.push({ text: cells.join(' ').slice(0, 40), why: '所属项目的名称没有读到（合并的单元格跨页）', place })
    level = readIndicator(started?.rest ?? rest ?? cells, drafts.at(-1), place, level, {
      inPlace: (operator) => inColumns(grid[index] ?? [], operator, layout),
      hasSigns: layout.columns[0] >= 0,
    })
  })
  const repaired = moveForeignRows(drafts)
  for (const draft of repaired) facts.push(...factsOf(draft, money))
  return { projects: repaired.map((draft) => stated(draft, repaired, money)), facts, unread }
}

/** The column of projects when its cells are merged over the rows of a project; -1 where every row stands by itself. */
function mergedColumn(table: Table): number {
  const grid = gridOf(table)
  return (
    grid
      .flatMap((cells) => cells.findIndex((cell) => cell?.origin === true && projectCell.test(cell.text) && (cell.cell.rowSpan ?? 1) > 1))
      .find((column) => column >= 0) ?? -1
  )
}

function isBlankStart(cells: readonly (GridCell | undefined)[], column: number): boolean {
  const cell = column < 0 ? undefined : cells[column]
  return cell?.origin === true && cell.text === ''
}

function isPageStart(table: Table, index: number): boolean {
  return index > 0 && table.rows[index]!.place?.page !== table.rows[index - 1]!.place?.page
}

/** Weights of a complete project: 100, or 90 where 10 are kept for the rate of execution. */
const enoughWeight = 90n * 1_000_000n

/**
 * A page break cuts the merged cells of a project in two, and its words may run on below. The rows there are the rest of the project
 * above as long as its weights are not complete: adds the words to it and answers the cells of the indicator alone. Undefined when nothing tells that it goes on.
 */
function carryOn(
  cells: readonly (GridCell | undefined)[],
  merged: number,
  { first, objective }: Layout,
  draft: Draft | undefined,
): readonly string[] | undefined {
  if (draft === undefined || merged < 0 || first <= merged || cells[merged]?.origin !== true) return undefined
  const weights = draft.indicators.map(({ weight }) => parseCount(weight)?.micro)
  if (weights.length === 0 || weights.some((weight) => weight === undefined)) return undefined
  if (weights.reduce<bigint>((sum, weight) => sum + weight!, 0n) >= enoughWeight) return undefined
  draft.name += cells[merged].text
  if (cells[objective]?.origin === true) draft.objective += cells[objective].text
  return cells.slice(first).flatMap((cell) => (cell?.origin === true && cell.text !== '' ? [cell.text] : []))
}

function placeOf(row: Row, index: number, context: TableContext, quote: string): Place {
  return { ...row.place, table: context.title, row: index + 1, quote: quote.slice(0, 80) }
}

/** The column of a cell, where it holds what the header says it should. */
function columnOf(cells: readonly (GridCell | undefined)[], column: number, text: string): Pick<Place, 'column'> {
  return column >= 0 && cells[column]?.origin === true && cells[column].text.trim() === text ? { column: column + 1 } : {}
}

/** The cells that open a project: unit, code and name, category, amount, objective; the rest is its first indicator. */
function startProject(
  cells: readonly string[],
  place: Place,
  drafts: Draft[],
  layout: Layout,
  columns: readonly (GridCell | undefined)[],
): { rest: readonly string[] } | undefined {
  const at = projectAt(cells, layout, columns)
  if (at < 0) return undefined
  const [, code, name] = projectCell.exec(cells[at]!) ?? ['', '', cells[at]!]
  const draft: Draft = { code, name, category: '', amount: '', amountPlace: place, fiscal: '', other: '', objective: '', place, indicators: [] }
  const { amount, fiscal, other } = layout
  let next = at + 1
  if (categoryCell.test(cells[next] ?? '')) draft.category = cells[next++]!
  if (amountCell.test(cells[next] ?? '')) draft.amount = cells[next++]!
  draft.amountPlace = { ...place, ...columnOf(columns, amount, draft.amount) }
  const parts = [fiscal, other].map((column) => columns[column]?.text ?? '')
  const isParted = parts.some((text) => text !== '') && parts.every((text) => text === '' || amountCell.test(text))
  if (isParted) {
    draft.fiscal = parts[0]!
    draft.other = parts[1]!
    next += parts.filter((text) => text !== '').length
  }
  if (cells[next] !== undefined && firstLevelOf(cells[next]!) === undefined) draft.objective = cells[next++]!
  drafts.push(draft)
  return { rest: cells.slice(next) }
}

/** Which cell names a project: one with a code, or, where names stand alone, that of the column of names in a row all of whose cells stand in their columns. */
function projectAt(cells: readonly string[], { project, amount, first }: Layout, columns: readonly (GridCell | undefined)[]): number {
  const coded = cells.findIndex((cell) => projectCell.test(cell) && !unitCell.test(cell))
  if (coded >= 0) return coded
  const [name, money] = [project, amount].map((column) => (columns[column]?.origin === true ? columns[column].text.trim() : ''))
  const isInPlace = amountCell.test(money!) && firstLevelOf(columns[first]?.text ?? '') !== undefined
  return name !== '' && isInPlace ? cells.indexOf(name!) : -1
}

function readIndicator(
  cells: readonly string[],
  draft: Draft | undefined,
  place: Place,
  level: { first: string; second: string },
  { inPlace, hasSigns }: { readonly inPlace: (operator: string) => readonly string[] | undefined; readonly hasSigns: boolean },
): { first: string; second: string } {
  const at = cells.findIndex((cell, index) => operators.has(cell) && (index > 0 || cell !== '0'))
  const before = at < 0 ? cells : cells.slice(0, at)
  const first = before.map(firstLevelOf).find((label) => label !== undefined)
  const second = before.find((cell) => isSecondLevel(cell) && firstLevelOf(cell) === undefined)
  const now = {
    first: first ?? (second === undefined ? level.first : (parentOf(second) ?? level.first)),
    second: second ?? (first === undefined ? level.second : ''),
  }
  if (draft === undefined) return now
  if (at < 0) {
    const row = signless(cells, inPlace(''), hasSigns)
    if (row !== undefined) draft.indicators.push({ level1: now.first, level2: now.second, ...row, place, doubts: [] })
    return now
  }
  // A third-level name may repeat the second-level label (服务对象满意度); only its first printing is the label.
  const labelAt = before.findIndex((cell) => isSecondLevel(cell) && firstLevelOf(cell) === undefined)
  const name = before.filter((cell, index) => firstLevelOf(cell) === undefined && index !== labelAt).join('')
  const [value = '', unit = '', weight = ''] = inPlace(cells[at]!) ?? afterOperator(cells.slice(at + 1))
  draft.indicators.push({ level1: now.first, level2: now.second, name, operator: cells[at]!, value, unit, weight, place, doubts: [] })
  return now
}

/** A row whose column of signs is blank, told by its value and weight standing in their columns: it is a target all the same. */
function signless(
  cells: readonly string[],
  read: readonly string[] | undefined,
  hasSigns: boolean,
): Pick<Indicator<Place>, 'name' | 'operator' | 'value' | 'unit' | 'weight'> | undefined {
  const [value = '', unit = '', weight = ''] = read ?? []
  if (value === '' || !/^\d+(?:\.\d+)?$/.test(weight)) return undefined
  const words = cells.slice(0, cells.length - [value, unit, weight].filter((text) => text !== '').length)
  const labelAt = words.findIndex((cell) => isSecondLevel(cell) && firstLevelOf(cell) === undefined)
  const name = words.filter((cell, index) => firstLevelOf(cell) === undefined && index !== labelAt).join('')
  // Without a column of signs a target in words is one of quality.
  const unsigned = hasSigns || /\d/.test(value) ? '' : '定性'
  const [, operator = unsigned, bare = value] = signed.exec(value) ?? []
  return name === '' ? undefined : { name, operator, value: bare, unit, weight }
}

/** Which columns the header has for sign, value, unit and weight, and the unit of money it names; -1 where it has none. */
interface Layout {
  readonly columns: readonly [operator: number, value: number, unit: number, weight: number]
  readonly unit: MoneyUnit | undefined
  /** The columns of the name and the amount of the project. */
  readonly project: number
  readonly amount: number
  /** The columns of 一级指标 and of the objective of the project. */
  readonly first: number
  readonly objective: number
  /** The columns of 财政资金 and 其他资金. */
  readonly fiscal: number
  readonly other: number
}

function layoutOf(table: Table): Layout {
  const header = headerPaths(gridOf({ ...table, rows: table.rows.slice(0, 3) })).map((path) => path.filter((text) => !/^\d/.test(text)).join('/'))
  const at = (pattern: RegExp) => header.findIndex((text) => pattern.test(text))
  const money = header.map((text) => /(?:预算数?|金额)[^/]{0,6}\((万元|元)\)/.exec(text)?.[1]).find((text) => text !== undefined)
  return {
    columns: [at(/性质|方向|运算符|符号/), at(/指标值|目标值/), at(/(?:度量|计量|指标)单位|^单位$/), at(/权重|分值/)],
    unit: money === undefined ? undefined : money === '元' ? 'yuan' : 'wanYuan',
    project: at(/项目名称/),
    amount: at(/预算数?(?:\(|$)|金额/),
    first: at(/一级指标/),
    objective: at(/绩效目标|总体目标/),
    fiscal: at(/财政(?:资金|拨款)$/),
    other: at(/其他资金$/),
  }
}

const signed = /^(≥|≤|≧|≦|=|＝|>|＞|<|＜)\s*(\d.*)$/

/** Where there is no column of signs, the sign stands with the value: ≥12 is ≥ and 12. */
function parted(cells: readonly string[], { columns }: Layout): readonly string[] {
  if (columns[0] >= 0 || cells.some((cell) => operators.has(cell))) return cells
  return cells.flatMap((cell) => {
    const found = signed.exec(cell)
    return found === null ? [cell] : [found[1]!, found[2]!]
  })
}

/** Value, unit and weight by the columns of the header, when the sign stands in its own: then a blank stays a blank. */
function inColumns(cells: readonly (GridCell | undefined)[], operator: string, { columns }: Layout): readonly string[] | undefined {
  const [sign, ...rest] = columns
  const isThere = sign < 0 ? operator === '' : cells[sign]?.origin === true && cells[sign].text === operator
  if (!isThere || rest[0] < 0) return undefined
  const read = rest.map((column) => (column < 0 ? '' : cells[column]?.origin === true ? cells[column].text : ''))
  // A number for a unit says that the cells have moved left; then the columns say nothing.
  return amountCell.test(read[1]!) ? undefined : read
}

/** Value, unit, weight; with two cells the unit is the one left out. */
function afterOperator(cells: readonly string[]): readonly string[] {
  if (cells.length >= 3) return cells.slice(0, 3)
  return cells.length === 2 ? [cells[0]!, '', cells[1]!] : cells
}

function amountFact(text: string, draft: Draft | undefined, label: string, place: Place, context: TableContext, fund: Pick<FactKey, 'fund'> = {}): Fact<Place> {
  const key: FactKey = { concept: 'project', measure: 'amount', year: context.year, ...(draft === undefined ? {} : { project: idOf(draft) }), ...fund }
  const blank = text === ''
  return {
    key,
    figure: blank ? blankFigure('money') : parseMoney(text, context.unit)!,
    blank,
    place: { ...place, quote: text },
    scope: context.scope,
    label,
    from: 'targets',
  }
}

/** A project without a code goes by its name, as it does in the tables of projects. */
function idOf({ code, name }: Draft): string {
  return code === '' ? compact(name) : code
}

function factsOf(draft: Draft, context: TableContext): readonly Fact<Place>[] {
  const said = [
    [draft.amount, '预算数', {}, draft.amountPlace],
    [draft.fiscal, '财政资金', { fund: 'fiscal' }, draft.place],
    [draft.other, '其他资金', { fund: 'nonFiscal' }, draft.place],
  ] as const
  const own = said.flatMap(([text, words, fund, place]) =>
    parseMoney(text, context.unit) === undefined ? [] : [amountFact(text, draft, `项目「${draft.name}」${words}`, place, context, fund)],
  )
  const rows = draft.indicators.flatMap((indicator, index) =>
    (['weight', 'target'] as const).flatMap((measure) => {
      const figure = parseCount(measure === 'weight' ? indicator.weight : indicator.value)
      const key: FactKey = { concept: 'indicator', measure, year: context.year, project: idOf(draft), indicator: String(index + 1) }
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

function stated(draft: Draft, all: readonly Draft[], { unit }: TableContext): StatedProject<Place> {
  const doubts = doubtsOf(draft, all)
  return {
    code: draft.code,
    name: draft.name,
    category: draft.category,
    amount: parseMoney(draft.amount, unit),
    objective: draft.objective,
    place: draft.place,
    indicators: draft.indicators.map((indicator) => ({ ...indicator, doubts: [...indicator.doubts, ...(doubts.get(indicator) ?? [])] })),
  }
}
