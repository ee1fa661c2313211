import { parseCount, parseMoney, parsePercent, type Figure } from '#core/figure'
import type { EvaluatedIndicator, Evaluation } from '#core/reading'
import { textOf, type Table } from '#document/blocks'
import type { Place } from '#document/place'
import { compact } from '#document/text'

type Draft = { -readonly [Part in keyof Evaluation<Place>]: Evaluation<Place>[Part] } & {
  indicators: EvaluatedIndicator<Place>[]
  doubts: string[]
  /** The header of its indicator rows, and that of its money: cells from the end, because merged cells stand at the beginning. */
  columns: readonly string[]
}

/** Whether a table begins the self-evaluation of a project. */
export function isSelfEvaluation(table: Table): boolean {
  const words = table.rows.map((row) => row.cells.map((cell) => compact(textOf(cell.runs))).join('|')).join('|')
  return /项目名称/.test(words) && /全年执行数/.test(words) && /(?:实际完成值|实际完成情况|全年实际值)/.test(words) && /得分/.test(words)
}

/** The self-evaluations in the tables of a book, in order; one that a page break cut goes on in the next table. */
export function readSelfEvaluations(tables: readonly Table[]): readonly Evaluation<Place>[] {
  const drafts: Draft[] = []
  let open: Draft | undefined
  for (const table of tables) {
    if (isSelfEvaluation(table)) {
      open = { project: '', money: undefined, indicators: [], total: undefined, doubts: [], place: table.place, columns: [] }
      drafts.push(open)
    } else if (open !== undefined && !goesOn(table, open)) open = undefined
    if (open === undefined) continue
    readRows(table, open)
    // After the total nothing more belongs to it; a table without rows of points is another table.
    if (open.total !== undefined) open = undefined
  }
  return drafts
    .filter(({ project }) => project !== '')
    .map(({ project, money, indicators, total, doubts, place }) => ({ project, money, indicators, total, doubts, place }))
}

/** The next table goes on with the rows of points where most of its rows have them. */
function goesOn(table: Table, { columns }: Draft): boolean {
  const rows = table.rows.map((row) => row.cells.map((cell) => compact(textOf(cell.runs))))
  const withPoints = rows.filter((cells) => parseCount(under(cells, columns, /^得分/) ?? '') !== undefined).length
  return columns.length > 0 && withPoints * 2 > rows.length
}

function readRows(table: Table, draft: Draft): void {
  let moneyColumns: readonly string[] = []
  const isYuan = table.rows.some((row) => row.cells.some((cell) => /资金.*\(元\)/.test(compact(textOf(cell.runs)))))
  const caption = draft.project === '' ? undefined : `${draft.project}绩效自评表`
  table.rows.forEach((row, index) => {
    const cells = row.cells.map((cell) => compact(textOf(cell.runs)))
    const place: Place = {
      ...table.place,
      ...row.place,
      ...(caption === undefined ? {} : { table: table.place.table ?? caption }),
      row: index + 1,
      quote: cells.join(' ').slice(0, 60),
    }
    if (draft.total !== undefined) return
    if (cells[0] === '项目名称') draft.project = cells.slice(1).find((text) => text !== '') ?? ''
    else if (cells.includes('全年执行数')) moneyColumns = cells
    else if (moneyColumns.length > 0 && cells.some((text) => text.startsWith('年度资金总额'))) draft.money = moneyOf(cells, moneyColumns, isYuan, place)
    else if (cells.includes('三级指标') && cells.includes('得分')) draft.columns = cells
    else if (draft.columns.length > 0) readPoints(cells, draft, place)
  })
}

/** The cell of a row under a header word: both are counted from the end. */
function under(cells: readonly string[], columns: readonly string[], word: RegExp): string | undefined {
  const at = columns.findLastIndex((text) => word.test(text))
  return at < 0 ? undefined : cells[cells.length - (columns.length - at)]
}

function moneyOf(cells: readonly string[], columns: readonly string[], isYuan: boolean, place: Place): Evaluation<Place>['money'] {
  const read = (word: RegExp, parse: (text: string) => Figure | undefined) => {
    const text = under(cells, columns, word)
    return text === undefined ? undefined : parse(text.replace('%', ''))
  }
  const money = (text: string) => parseMoney(text, isYuan ? 'yuan' : 'wanYuan')
  const [budget, spent] = [read(/^全年预算数$/, money), read(/^全年执行数$/, money)]
  if (budget === undefined || spent === undefined) return undefined
  const [rate, weight, score] = [read(/^(?:预算)?执行率/, parsePercent), read(/^分值/, parseCount), read(/^得分/, parseCount)]
  return { budget, spent, ...(rate && { rate }), ...(weight && { weight }), ...(score && { score }), place }
}

function readPoints(cells: readonly string[], draft: Draft, place: Place): void {
  const { columns } = draft
  const at = (word: RegExp) => under(cells, columns, word) ?? ''
  const [weight, score] = [parseCount(at(/^(?:分值|权重)/)), parseCount(at(/^得分/))]
  if (cells.some((text) => /^(?:总分|合计|总计|总得分)$/.test(text))) {
    if (score !== undefined) draft.total = { weight, score, place }
    return
  }
  const name = at(/^三级指标/)
  if (weight !== undefined && score !== undefined) {
    const explanation = columns.some((text) => /偏差|原因/.test(text)) ? at(/偏差|原因/) : undefined
    draft.indicators.push({ name, target: at(/指标值/), reached: at(/实际完成|实际值/), weight, score, explanation, place })
  } else if (cells.some((text) => text !== '')) draft.doubts.push(`第${place.row}行没有读到分值和得分`)
}
