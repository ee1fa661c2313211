import type { StatedRow } from '#core/grid'
import { compact, withoutNumber } from '#document/text'
import type { Dimensions } from '../form.ts'
import { threePublicItem } from './columns.ts'
import { isCarryOver, sourceOf } from './sources.ts'

/** The code of a functional heading by its name below another one; below nothing it is a class. */
export type HeadingUnder = (parent: string | undefined, name: string) => string | undefined

/** What a row is about, row by row: lines lean on the lines before them. */
export type RowMeaning = (row: StatedRow<unknown>) => Dimensions | undefined

export function isTotalLabel(label: string): boolean {
  return /^(?:合计|总计|总额)$/.test(compact(label))
}

/** Rows that bear codes: functional ones begin with 2, departmental economic ones with 3; other codes measure something else. */
export function codedRow({ code, label }: Pick<StatedRow<unknown>, 'code' | 'label'>): Dimensions | undefined {
  if (code === '') return isTotalLabel(label) ? {} : undefined
  return code.startsWith('2') ? { functional: code } : code.startsWith('3') ? { economic: code } : undefined
}

/** Three public expenses printed an item a row. */
export const threePublicRow: RowMeaning = ({ label }) => {
  if (isTotalLabel(label)) return { item: 'total' }
  const item = threePublicItem(label)
  return item === undefined ? undefined : { item }
}

/** The left side of a summary: sources, their total, what is carried over, and all of it. */
export function revenueRows(labels: readonly string[], fund: Dimensions['fund']): RowMeaning {
  const hasGrandTotal = labels.some((label) => /总计/.test(label))
  const of = fund === undefined ? {} : { fund }
  let inCarry = false
  return ({ label }) => {
    const text = withoutNumber(label)
    const source = sourceOf(text)
    if (isCarryOver(text)) {
      inCarry = true
      return { item: 'carryOver', ...of }
    }
    if (/^(?:本年)?(?:收入)?总计$|^收入总计$/.test(text) || (!hasGrandTotal && /^(?:收入)?合计$/.test(text))) return { item: 'total', ...of }
    if (/^(?:本年)?收入合计$|^本年收入(?:合计|小计)?$/.test(text)) return { item: 'currentTotal', ...of }
    if (/^(?:预算拨款|财政拨款(?:收入)?)$/.test(text)) return { item: 'currentTotal', fund: 'fiscal' }
    // 资金 takes in what is carried over; such a line is no source of this year's revenue alone.
    if (source === undefined || (text.endsWith('资金') && fund === undefined && source !== 'specialAccount')) return undefined
    return inCarry ? { item: 'carryOver', fund: source as 'generalPublic' } : { item: source }
  }
}

/** The right side of a summary: headings by name, class, section and item one below the other, then the totals. */
export function expenditureRows(labels: readonly string[], key: Dimensions, under: HeadingUnder): RowMeaning {
  const hasGrandTotal = labels.some((label) => /总计/.test(label))
  let open = ''
  return ({ label, code }) => {
    const text = withoutNumber(label)
    if (/^(?:支出)?总计$/.test(text)) return { ...key, concept: 'outlay' }
    if (/^本年支出(?:合计)?$|^(?:本年)?支出合计$|^合计$/.test(text)) return { ...key, concept: hasGrandTotal || text !== '合计' ? 'expenditure' : 'outlay' }
    if (/^(?:年终|年末)?结转(?:和结余|结余)?(?:下年)?(?:支出)?$|^结转下年/.test(text)) return { ...key, concept: 'carryOut' }
    const part = /^(基本|项目)支出$/.exec(text)?.[1]
    if (part !== undefined) return { ...key, concept: 'expenditure', part: part === '基本' ? 'basic' : 'project' }
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
