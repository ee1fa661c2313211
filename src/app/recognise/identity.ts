import { textOf } from '#document/blocks'
import { compact } from '#document/text'
import type { Outlined, OutlinedText } from './outline.ts'

const label =
  /^(?:部门|单位|预算单位|预算部门|部门\(单位\)|编制单位|编制部门|填报单位|公开部门|资金主管部门|项目单位)(?:\(单位\))?(?:\(公章\))?(?:名称)?[:：](?:\d{3,}[-_]?)?(.{2,40}?)(?:(?:金额)?单位[:：].*|填报日期.*|20\d\d年.*)?$/
const titled = /^(?:.{2,6}(?=20\d\d年.级))?(?:20\d\d年度?)?(.{3,40}?)(?:\(汇总\))?(?:20\d\d年度?)?(?:部门|单位)?(?:综合|汇总)?(?:预算|决算)/

/** The unit as the tables name it (部门名称：…), else what the title names. */
export function unitNameOf(title: string, outlined: readonly Outlined[]): string | undefined {
  const lines = outlined.flatMap((part) => (part.kind === 'table' ? part.above : part.kind === 'chart' ? [] : [part.text]))
  const said = lines
    .map((line) => label.exec(compact(line))?.[1])
    .find((name) => name !== undefined && /[\u4e00-\u9fff]{3}/.test(name) && !/^(?:万元|元)/.test(name))
  const name = said ?? titled.exec(compact(title))?.[1]
  return name?.replace(/^(?:上海市)?20\d\d年.{0,4}(?:单位|部门)预算/, '').replace(/部门$/, '')
}

const headerRows = 6

/**
 * The year of the book: the title says it, else the year named most often, in the text or, where there is none, in the tables.
 * A title that text and tables both contradict was left over from another year.
 */
export function yearOf(title: string, texts: readonly OutlinedText[], outlined: readonly Outlined[]): number | undefined {
  const inTables = (rows: number) =>
    outlined.flatMap((part) =>
      part.kind === 'table' ? [...part.above, ...part.table.rows.slice(0, rows).flatMap((row) => row.cells.map((cell) => textOf(cell.runs)))] : [],
    )
  const said = /(20\d\d)\s*年?/.exec(title)?.[1]
  const inText = yearsNamed(texts.map(({ text }) => text))
  const most = mostNamed(inText)
  if (said !== undefined && (most === undefined || most === Number(said))) return Number(said)
  const inHeads = yearsNamed(inTables(headerRows))
  if (said === undefined) return most ?? mostNamed(inHeads) ?? mostNamed(yearsNamed(inTables(Infinity)))
  const outnumbers = (years: ReadonlyMap<string, number>) => (years.get(String(most)) ?? 0) > 3 * (years.get(said) ?? 0)
  return most === mostNamed(inHeads) && outnumbers(inText) && outnumbers(inHeads) ? most : Number(said)
}

function yearsNamed(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [, year] of text.matchAll(/(20\d\d)年/g)) counts.set(year!, (counts.get(year!) ?? 0) + 1)
  return counts
}

function mostNamed(counts: ReadonlyMap<string, number>): number | undefined {
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most === undefined ? undefined : Number(most[0])
}
