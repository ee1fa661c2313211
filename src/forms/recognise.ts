import type { MoneyUnit } from '#core/money'
import type { Table } from '#document/blocks'
import { gridOf, widestTable } from '#document/grid'
import { compact } from '#document/text'
import type { Form } from './form.ts'
import { mapColumns } from './map-columns.ts'

/** A table with the lines printed above it (caption, unit of money, name of the department), nearest last. */
export interface TableWithTitle {
  readonly table: Table
  readonly above: readonly string[]
}

/** Which form a table is, with the title line that said so. */
export interface Recognised {
  readonly form: Form | undefined
  readonly title: string
}

const enoughColumns = 0.6

/** A title without what varies: year, numbering, level of government, brackets and quotes. */
export function titleWords(line: string): string {
  return (
    compact(line)
      .replace(/\(?20\d\d年(?:度)?\)?/g, '')
      // A Chinese numeral is a number only before a stop or after 表, because 一般公共预算 begins with one.
      .replace(
        /^(?:部门公开表|预算公开表|附件|附表|预算|公开|附)?(?:表?\d[\d-]*表?|表[一二三四五六七八九十]+|[一二三四五六七八九十]+(?=[、.:])|\([一二三四五六七八九十\d]+\))?[、.:]?/,
        '',
      )
      .replace(/^.{0,30}(?:局|委|厅|办|院|会|中心|部门|单位)(?=收|支|财政|一般|政府|国有|“|")/, '')
      .replace(/["'()]/g, '')
  )
}

const plainWords = /部门|单位|预算单位|市级|省级|区级|县级|本级|总体|情况|功能分类|按功能分类科目|财务|预算/g

/** A title with only what tells one table from another: 2026年市级部门收入预算总表 and 收入总体情况表 are both 收入表. */
function titleCore(line: string): string {
  const protectedWords = titleWords(line)
    .replace(/一般公共预算/g, '甲')
    .replace(/政府性基金预算?/g, '乙')
    .replace(/国有资本经营预算?/g, '丙')
  return protectedWords
    .replace(/(?<=[甲乙丙])(?:财政拨款|拨款|当年)/g, '')
    .replace(plainWords, '')
    .replace(/总表$/, '表')
    .replace(/^本年/, '')
}

/** Finds the form by title first and holds the header words against it; a table whose header does not fit is no such form. */
export function recognise(forms: readonly Form[], given: TableWithTitle): Recognised {
  const grid = gridOf(given.table)
  const lines = given.above.toReversed()
  const fallback =
    lines.find((line) => /表\s*(?:[（(].{0,24}[)）])?\s*$/.test(line.trim()) && !/^(?:公开|预算|附|公开表)?表?[\d-]+表?$/.test(compact(line))) ?? lines[0] ?? ''
  if ((grid[0]?.length ?? 0) >= widestTable) return { form: undefined, title: fallback }
  for (const line of lines) {
    const exact = titled(forms, titleWords, line)
    const fits = (exact.length > 0 ? exact : titled(forms, titleCore, line))
      .map((form) => ({ form, coverage: mapColumns(form, grid).coverage }))
      .filter(({ coverage }) => coverage >= enoughColumns)
    const best = fits.toSorted((a, b) => b.coverage - a.coverage)[0]
    if (best !== undefined) return { form: best.form, title: line.trim() }
  }
  return { form: undefined, title: fallback.trim() }
}

/** The forms one of whose titles is the line, by the words that count. */
function titled(forms: readonly Form[], by: typeof titleWords, line: string): readonly Form[] {
  const words = by(line)
  return words === '' ? [] : forms.filter((form) => titlesOf(form, by).has(words))
}

/** Titles of our own forms never change, and every line above every table is held against all of them. */
const known = new Map<typeof titleWords, WeakMap<Form, ReadonlySet<string>>>()

function titlesOf(form: Form, by: typeof titleWords): ReadonlySet<string> {
  const byForm = known.get(by) ?? new WeakMap<Form, ReadonlySet<string>>()
  known.set(by, byForm)
  const titles = byForm.get(form) ?? new Set([form.title, ...form.also].map(by))
  byForm.set(form, titles)
  return titles
}

const unitWords = /单位[:：]\s*(万元|亿元|元)/

/** What a line says of the unit of money of the table under it: 单位：万元. */
export function unitIn(line: string): string | undefined {
  return unitWords.exec(line)?.[0]
}

/** The unit of money a table says it is in; 万元 when it says nothing, as the national pattern has it. */
export function unitOf(above: readonly string[]): MoneyUnit {
  const said = above.map((line) => unitWords.exec(line)?.[1]).findLast((unit) => unit !== undefined)
  return said === '元' ? 'yuan' : said === '亿元' ? 'yiYuan' : 'wanYuan'
}
