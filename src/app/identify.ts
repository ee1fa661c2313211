import type { ReadBook } from '#checks/check'
import { textOf, type Block, type Document } from '#document/blocks'
import { compact } from '#document/text'

/** Words that only the publications of a departmental budget or final account hold; one of them may stand anywhere, several do not. */
const signatures: readonly RegExp[] = [
  /收支(?:预算|决算)?(?:总表|总体情况表)|收入支出决算总表/,
  /收入(?:预算|决算)?(?:总表|总体情况表|表)/,
  /支出(?:预算|决算)?(?:总表|总体情况表|表)/,
  /财政拨款收(?:支|入支出)/,
  /一般公共预算(?:财政拨款|拨款|当年)?(?:基本)?支出/,
  /“三公”经费|"三公"经费/,
  /政府性基金预算/,
  /国有资本经营预算/,
  /机关运行经费/,
  /基本支出/,
  /项目支出/,
  /部门(?:综合)?预算|单位预算|部门决算|单位决算/,
  /政府采购/,
  /功能(?:分类)?科目/,
  /绩效目标/,
  /绩效指标/,
  /一级指标/,
  /三级指标|指标值/,
  /年初预算|预算数/,
]
const fewest = 4

/** As much of a file as its nature shows in. */
const mostText = 200_000

/** Whether a file is a publication of a department's budget, final account or performance targets: known by what it says, never by its name. */
export function isBudgetPublication({ title, blocks }: Document): boolean {
  return isSigned(title, blocks, wordsOf)
}

/** The same of a book that comes as data: known by its headings, sentences and tables. */
export function isBudgetBook({ title, titles, passages, tables, grids }: ReadBook): boolean {
  const ofGrids = grids.flatMap(({ head, columns, rows }) => [head, ...columns.flat(), ...rows.map(({ label }) => label)])
  const texts = [...[...titles, ...passages].map(({ text }) => text), ...tables.flatMap((table) => [table.title, ...table.notes]), ...ofGrids]
  return isSigned(title, texts, compact)
}

function isSigned<Part>(title: string, parts: readonly Part[], wordsIn: (part: Part) => string): boolean {
  let words = compact(title)
  for (const part of parts) {
    if (words.length > mostText) break
    words += `\n${wordsIn(part)}`
  }
  // A page that holds one matter of a book says so in its title: 2023年度“三公”经费支出决算情况说明.
  const isTitled = /(?:部门|单位)(?:预算|决算)|"三公"经费.{0,12}(?:预算|决算)|(?:预算|决算).{0,12}"三公"经费/.test(compact(title))
  if (isTitled && (words.match(/\d(?:万|亿)?元/g) ?? []).length >= fewest) return true
  return signatures.filter((pattern) => pattern.test(words)).length >= fewest
}

function wordsOf(block: Block): string {
  if (block.kind === 'table')
    return compact([block.caption ?? '', ...block.above, ...block.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.runs)))].join('\n'))
  if (block.kind === 'list') return compact(block.items.map((item) => textOf(item.runs)).join('\n'))
  return block.kind === 'chart' || block.kind === 'picture' ? compact(block.caption) : compact(textOf(block.runs))
}

export type PublicationKind =
  | 'departmental-budget'
  | 'unit-budget'
  | 'departmental-final-accounts'
  | 'unit-final-accounts'
  | 'narrative-only'
  | 'tables-only'
  | 'performance-only'

/** What is published: a whole book, or its narrative, tables or targets alone; of a department or a unit; budget or final account. */
export function kindOf({ title, titles, passages, tables, projects }: ReadBook): PublicationKind {
  const isTarget = ({ form, title: name }: ReadBook['tables'][number]) => form === 'project-performance' || /绩效|目标/.test(name)
  const statutory = tables.filter((table) => !isTarget(table) && /(?:收支|收入|支出|经费).{0,20}表/.test(table.title))
  const sentences = passages.filter(({ text }) => /\d[\d,.]*\s*(?:万元|亿元|元)/.test(text) && /[。，]/.test(text)).length
  const isFinal = /决算/.test(title) || (!/预算/.test(title) && titles.some(({ text }) => /部门决算|单位决算/.test(text)))
  if (statutory.length < 2 && sentences < 3)
    return projects.length > 0 || tables.some(isTarget) ? 'performance-only' : sentences > 0 ? 'narrative-only' : 'tables-only'
  if (statutory.length < 2) return 'narrative-only'
  if (sentences < 3) return 'tables-only'
  return wholeKindOf(title, isFinal)
}

/** What a whole book of this title is. */
export function wholeKindOf(title: string, isFinal = /决算/.test(title)): PublicationKind {
  const ofUnit = /单位(?:预算|决算)/.test(title)
  return isFinal ? (ofUnit ? 'unit-final-accounts' : 'departmental-final-accounts') : ofUnit ? 'unit-budget' : 'departmental-budget'
}
