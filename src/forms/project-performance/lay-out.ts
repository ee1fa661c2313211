import type { Figures } from '#core/figures'
import { keyId, type FactKey } from '#core/key'
import { unitNames } from '#core/money'
import { sumsOf, withSums } from '../sums.ts'
import type { Project, TargetIndicator } from '#core/book'
import type { Cell, Row, Table } from '#document/blocks'
import { plain } from '#document/blocks'

const columns = [
  '单位名称',
  '项目名称',
  '项目类别',
  '预算数',
  '绩效目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '绩效指标性质',
  '绩效指标值',
  '度量单位',
  '分值权重',
]

/** Lays the projects out with their targets, one row an indicator; the project's own cells span its rows. */
export function layOutPerformance(figures: Figures, title: string, formula: (key: FactKey) => string): Table {
  const { book, style } = figures
  const unit = unitNames[style.unit]
  const header: Row = {
    cells: columns.map((text) => ({ runs: plain(text === '预算数' ? `预算数（${unit}）` : text), header: true, align: 'center' as const })),
  }
  const total: FactKey = { concept: 'project', measure: 'amount', year: book.year }
  const sum: Row = {
    cells: [{ runs: [{ text: '合计', strong: true }], colSpan: 3 }, amount(figures, total, formula), ...Array.from({ length: 8 }, (): Cell => ({ runs: [] }))],
  }
  const amounts = [total, ...book.projects.map(({ code }) => amountOf(book.year, code))]
  const sums = sumsOf(amounts.map((key) => ({ key, figure: figures.get(key)! })))
  return {
    kind: 'table',
    caption: title,
    headerRows: 1,
    place: {},
    above: [`部门名称：${book.unit.name}`, `单位：${unit}`],
    below: ['注：分值权重合计 90 分，另有预算执行率 10 分。'],
    rows: [header, ...withSums([sum, ...book.projects.flatMap((project) => rowsOf(project, figures, formula))], sums)],
  }
}

function amountOf(year: number, project: string): FactKey {
  return { concept: 'project', measure: 'amount', year, project }
}

function amount(figures: Figures, key: FactKey, formula: (key: FactKey) => string, rowSpan = 1): Cell {
  const figure = figures.get(key)!
  const fact = keyId(key)
  return { runs: [{ text: figure.text, fact, formula: formula(key) }], align: 'right', fact, ...(rowSpan > 1 ? { rowSpan } : {}) }
}

function rowsOf(project: Project, figures: Figures, formula: (key: FactKey) => string): readonly Row[] {
  const { book } = figures
  const rowSpan = Math.max(1, project.indicators.length)
  const spanned = (text: string): Cell => ({ runs: plain(text), ...(rowSpan > 1 ? { rowSpan } : {}) })
  const own = [
    spanned(`${book.unit.code}-${book.unit.name}`),
    spanned(`${project.code}-${project.name}`),
    spanned(project.category),
    amount(figures, amountOf(book.year, project.code), formula, rowSpan),
    spanned(project.objective),
  ]
  if (project.indicators.length === 0) return [{ cells: own }]
  return project.indicators.map((indicator, index) => ({
    cells: [...(index === 0 ? own : []), ...indicatorCells(indicator, project, index, book.year)],
  }))
}

function indicatorCells(indicator: TargetIndicator, project: Project, index: number, year: number): readonly Cell[] {
  const fact = (measure: 'weight' | 'target'): string => keyId({ concept: 'indicator', measure, year, project: project.code, indicator: String(index + 1) })
  const figure = (text: string, measure: 'weight' | 'target'): Cell => ({
    runs: text === '' ? [] : [/^\d/.test(text) ? { text, fact: fact(measure) } : { text }],
    align: 'center',
  })
  return [
    ...[indicator.level1, indicator.level2, indicator.name].map((text): Cell => ({ runs: plain(text) })),
    { runs: plain(indicator.operator), align: 'center' },
    figure(indicator.value, 'target'),
    { runs: plain(indicator.unit), align: 'center' },
    figure(indicator.weight, 'weight'),
  ]
}
