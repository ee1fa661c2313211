import type { StatedRow } from '#core/grid'
import { compact, withoutNumber } from '#document/text'
import type { Part } from '#core/key'
import type { Dimensions } from '../form.ts'
import { threePublicItem } from './columns.ts'
import { isCarryOver, sourceOf } from './sources.ts'

/** The code of a functional heading by its name below another one; below nothing it is a class. */
export type HeadingUnder = (parent: string | undefined, name: string) => string | undefined

/** What a row is about, row by row: lines lean on the lines before them. `aside` is known and has no key of its own. */
export type RowMeaning = (row: StatedRow<unknown>) => Dimensions | 'aside' | undefined

export function isTotalLabel(label: string): boolean {
  return /^(?:(?:人员经费|公用经费)?合计|总计|总额)$/.test(compact(label))
}

const unitWords = /(?:局|厅|委|会|办|室|中心|院|所|站|校|队|馆|处|部|社|园|台|库|机关|本级)(?:\([^)]{1,12}\))?$/

function isUnitRow({ code, label, figures }: StatedRow<unknown>): boolean {
  return (code === '' || !/^[23]/.test(code)) && !isTotalLabel(label) && unitWords.test(label) && figures.some((figure) => figure !== undefined)
}

/**
 * Rows that bear codes, functional ones begin with 2 and departmental economic ones with 3, below the unit they belong
 * to; headings of economic classes may stand there by name alone. A department's own row comes before those of its units.
 */
export function codedRows(rows: readonly StatedRow<unknown>[], economicUnder: HeadingUnder): RowMeaning {
  const units = rows.filter(isUnitRow)
  const unitOf = unitNames(units)
  const hasTotal = rows.some(({ code, label }) => code === '' && isTotalLabel(label))
  const whole = hasTotal || units.length === 0 || (units.length > 1 && rows[1] !== units[1]) ? undefined : units[0]
  const isSplit = repeatsCodes(rows)
  const blocks = units.length === 0 && !isSplit ? unnamedUnits(rows) : undefined
  let unit: string | undefined
  let open = ''
  return (row) => {
    const own = unit === undefined ? {} : { unit }
    if (row === whole) return {}
    if (isUnitRow(row)) {
      unit = unitOf(row)
      return { unit }
    }
    if (row.code === '' && isTotalLabel(row.label)) return {}
    if (row.code.startsWith('2')) return { functional: row.code, ...own, ...blocks?.get(row), ...besides(row, true) }
    const economic = row.code === '' ? ((open === '' ? undefined : economicUnder(open, row.label)) ?? economicUnder(undefined, row.label)) : row.code
    if (economic?.startsWith('3') !== true) return undefined
    open = economic.slice(0, 3)
    return { economic, ...own, ...besides(row, isSplit) }
  }
}

/**
 * Some departments list the headings of each of their units without naming the unit. Headings ascend, so where they
 * begin again another unit begins; which one it is the table does not say, only that it is another.
 */
function unnamedUnits(rows: readonly StatedRow<unknown>[]): ReadonlyMap<StatedRow<unknown>, Dimensions> | undefined {
  const items = rows.filter(({ code }) => code.length === 7 && code.startsWith('2'))
  if (new Set(items.map(({ code }) => code)).size === items.length) return undefined
  let block = 1
  return new Map(
    items.map((row, index) => {
      if (index > 0 && row.code <= items[index - 1]!.code) block++
      return [row, { unit: `第${block}个单位` }]
    }),
  )
}

/** A department and its own office often bear one name; in such a table the name alone says neither, so each row stands for itself. */
function unitNames(units: readonly StatedRow<unknown>[]): (row: StatedRow<unknown>) => string {
  const byName = Map.groupBy(units, ({ label }) => compact(label))
  return (row) => {
    const same = byName.get(compact(row.label)) ?? []
    return same.length > 1 ? `${compact(row.label)}第${same.indexOf(row) + 1}行` : compact(row.label)
  }
}

/** The other classifications a row names; the government's counts only where it splits what would be one row. */
function besides({ others = [] }: StatedRow<unknown>, isSplit: boolean): Dimensions {
  const economic = others.find((other) => other.startsWith('3'))
  const government = isSplit ? others.find((other) => other.startsWith('5')) : undefined
  return { ...(economic === undefined ? {} : { economic }), ...(government === undefined ? {} : { governmentEconomic: government }) }
}

/** Whether one code stands on several rows with other codes beside it: a departmental heading split over government ones. */
function repeatsCodes(rows: readonly StatedRow<unknown>[]): boolean {
  const split = rows.filter(({ code, others }) => code !== '' && others !== undefined).map(({ code }) => code)
  return new Set(split).size < split.length
}

/** Three public expenses printed an item a row. */
export const threePublicRow: RowMeaning = ({ label }) => {
  if (isTotalLabel(label)) return { item: 'total' }
  const item = threePublicItem(label)
  return item === undefined ? undefined : { item }
}

/** Three public expenses a year a row, of one unit or of several below each other: 某局 2025年, 2026年, 增减变化金额. */
export function threePublicYears(rows: readonly StatedRow<unknown>[], year: number): RowMeaning {
  const named = rows.flatMap(({ label }) => (label.includes('|') ? [label.split('|')[0]!] : []))
  const whole = named.length <= 1 || named[1]?.startsWith(named[0]!) === true ? named[0] : undefined
  let unit: string | undefined
  return ({ label }) => {
    const [name, said = name] = label.split('|')
    if (said !== name) unit = name === whole ? undefined : name
    const stated = /^(20\d\d)年/.exec(said!)?.[1]
    if (stated === undefined) return said!.startsWith('增减') ? 'aside' : undefined
    const own = unit === undefined ? {} : { unit }
    return Number(stated) === year ? own : Number(stated) === year - 1 ? { ...own, yearOffset: -1 } : undefined
  }
}

/** The left side of a summary: sources, their total, what is carried over, and all of it. */
export function revenueRows(labels: readonly string[], fund: Dimensions['fund']): RowMeaning {
  const hasGrandTotal = labels.some((label) => /总计/.test(label))
  const of = fund === undefined ? {} : { fund }
  let inCarry = false
  return ({ label }) => {
    const text = withoutNumber(label)
    const source = sourceOf(text)
    if (/^其中:|^(?:单位资金|其他资金|财政专户拨款|部门预算)$/.test(text) || (inCarry && source === undefined && /结转|结余/.test(text))) return 'aside'
    if (isCarryOver(text)) {
      inCarry = true
      return { item: 'carryOver', ...of }
    }
    if (/^(?:本年)?(?:收入)?总计$|^收入总计$/.test(text) || (!hasGrandTotal && /^(?:收入)?合计$/.test(text))) return { item: 'total', ...of }
    if (/^(?:本年|当年)?收入合计$|^(?:本年|当年)收入(?:合计|小计)?$/.test(text)) return { item: 'currentTotal', ...of }
    if (/^(?:预算拨款|(?:本级)?财政拨款(?:收入)?)$/.test(text)) return { item: 'currentTotal', fund: 'fiscal' }
    // 资金 takes in what is carried over; such a line is no source of this year's revenue alone.
    if (source === undefined || (text.endsWith('资金') && fund === undefined && source !== 'specialAccount')) return undefined
    return inCarry ? { item: 'carryOver', fund: source as 'generalPublic' } : { item: source }
  }
}

const partNames: readonly (readonly [RegExp, Part])[] = [
  [/^(?:人员经费和公用经费支出|基本支出)$/, 'basic'],
  [/^(?:专项业务经费支出|项目支出)$/, 'project'],
  [/^上缴上级支出$/, 'remittance'],
  [/^事业单位经营支出$/, 'business'],
  [/^对附属单位补助支出$/, 'subsidy'],
  [/^单位预留机动经费$/, 'reserve'],
]

function partOf(name: string): Part | undefined {
  return partNames.find(([pattern]) => pattern.test(name))?.[1]
}

/** A side by economic headings: classes by name, below the kind of expenditure they are of where the table says one. */
export function economicRows(labels: readonly string[], dimension: 'economic' | 'governmentEconomic', under: HeadingUnder): RowMeaning {
  const totals = totalRows(labels)
  let part: Dimensions = {}
  return (row) => {
    const text = withoutNumber(row.label)
    const found = partOf(text)
    if (found !== undefined) {
      part = { part: found }
      return { concept: 'expenditure', ...part }
    }
    const code = under(undefined, text)
    return code === undefined ? totals(text) : { concept: 'expenditure', ...part, [dimension]: code }
  }
}

/** The lines that close a side of expenditure, and the line that repeats the whole at its head. */
function totalRows(labels: readonly string[]): (text: string) => Dimensions | 'aside' | undefined {
  const hasGrandTotal = labels.some((label) => /总计/.test(label))
  return (text) => {
    if (/^其中:|^部门预算$|^财政拨款$|^未安排支出的/.test(text)) return 'aside'
    if (/^(?:支出)?总计$/.test(text)) return { concept: 'outlay' }
    if (/^本年支出(?:合计)?$|^(?:本年)?支出合计$|^合计$/.test(text)) return { concept: hasGrandTotal || text !== '合计' ? 'expenditure' : 'outlay' }
    return /^(?:年终|年末)?结转(?:和结余|结余)?(?:下年)?(?:支出)?$|^结转下年/.test(text) ? { concept: 'carryOut' } : undefined
  }
}

/** The right side of a summary: headings by name, class, section and item one below the other, then the totals. */
export function expenditureRows(labels: readonly string[], key: Dimensions, under: HeadingUnder): RowMeaning {
  const totals = totalRows(labels)
  const hasParts = labels.some((label) => withoutNumber(label) === '基本支出')
  let open = ''
  return ({ label, code }) => {
    const text = withoutNumber(label)
    const total = totals(text)
    if (total !== undefined) return total === 'aside' ? total : { ...key, ...total }
    // Among functional classes 上缴上级支出 is one more line of theirs; only beside 基本支出 is it a kind.
    const part = hasParts ? partOf(text) : undefined
    if (part !== undefined) return { ...key, concept: 'expenditure', part }
    const isNumbered = /^[一二三四五六七八九十]+[、.]|^\([一二三四五六七八九十]+\)/.test(compact(label))
    const found = code === '' ? ((isNumbered ? undefined : below(open, text, under)) ?? under(undefined, text)) : code
    if (found === undefined || !found.startsWith('2')) return undefined
    open = found
    return { ...key, concept: 'expenditure', functional: found }
  }
}

/** The nearest heading above that has one of this name below it: an item of the open section, else a section of the open class. */
function below(open: string, name: string, under: HeadingUnder): string | undefined {
  const section = open.length >= 5 ? under(open.slice(0, 5), name) : undefined
  return section ?? (open === '' ? undefined : under(open.slice(0, 3), name))
}
