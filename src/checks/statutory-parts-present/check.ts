import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'

interface Part {
  readonly name: string
  readonly pattern: RegExp
}

/** Tables every departmental budget publishes (财预〔2016〕143号); local titles differ, so words are looked for and not forms. */
const tables: readonly Part[] = [
  { name: '收支总表', pattern: /(?:财务|部门|单位|预算)?收支(?:预算)?(?:总体情况|总|情况)表/ },
  { name: '收入总表', pattern: /收入(?:预算)?(?:总体情况|总|情况)?表/ },
  { name: '支出总表', pattern: /支出(?:预算)?(?:总体情况|总|情况)?表/ },
  { name: '财政拨款收支总表', pattern: /财政拨款(?:收支|收入支出)/ },
  { name: '一般公共预算支出表', pattern: /一般公共预算(?:财政拨款)?(?:当年)?支出|一般公共预算.*功能/ },
  { name: '一般公共预算基本支出表', pattern: /基本支出/ },
  { name: '“三公”经费支出表', pattern: /三公/ },
  { name: '政府性基金预算支出表', pattern: /政府性基金/ },
]

/** Matters every narrative speaks of. */
const matters: readonly Part[] = [
  { name: '“三公”经费', pattern: /三公"?经费/ },
  { name: '机关运行经费', pattern: /机关运行经费|公用经费/ },
  { name: '政府采购', pattern: /政府采购/ },
  { name: '国有资产占有使用', pattern: /车辆|国有资产|固定资产/ },
  { name: '绩效目标', pattern: /绩效(?!工资|奖)/ },
]

const formOf: Readonly<Record<string, string>> = {
  收支总表: 'revenue-expenditure-summary',
  收入总表: 'revenue',
  支出总表: 'expenditure',
  财政拨款收支总表: 'appropriation-summary',
  一般公共预算支出表: 'general-public-expenditure',
  一般公共预算基本支出表: 'general-public-basic',
  '“三公”经费支出表': 'three-public',
  政府性基金预算支出表: 'government-funds',
}
const fewestTables = 6
/** From this year on every narrative is to speak of all of them. */
const firstYear = 2020
const fewestMatters = 3

/** A whole book with its tables, as against a part of one: most of the statutory tables are there. */
function tablesMissing(book: ReadBook): readonly string[] {
  const titles = book.tables.map(({ title }) => compact(title))
  const isThere = ({ name, pattern }: Part) =>
    book.tables.some(({ form }) => form === formOf[name] || (form !== undefined && name.includes('三公') && form.startsWith('three-public'))) ||
    titles.some((title) => pattern.test(title) && isOf(name, title))
  const missing = tables.filter((part) => !isThere(part))
  // A title that was lost leaves a table without a name: then nobody can say which one is missing.
  const isUnsure = book.tables.some(({ form, title }) => form === undefined && !compact(title).endsWith('表'))
  return isUnsure || tables.length - missing.length < fewestTables ? [] : missing.map(({ name }) => name)
}

/** The tables of all money are not those of appropriations or of one fund, whose titles hold the same words. */
function isOf(name: string, title: string): boolean {
  return /^(?:收支|收入|支出)总表$/.test(name)
    ? !/财政拨款|一般公共|基金|国有资本|基本支出|项目支出/.test(title) && !(name !== '收支总表' && /收支/.test(title))
    : true
}

/** Matters of the narrative on which no sentence is found outside the glossary. */
function mattersMissing(book: ReadBook): readonly string[] {
  const said = [...book.passages, ...book.titles]
    .filter(({ section }) => section !== 'glossary')
    .map(({ text }) => compact(text))
    .filter((text) => !text.endsWith('表'))
  const amounts = book.passages.filter(({ text }) => /\d\s*(?:万元|亿元|元)/.test(text)).length
  const missing = matters.filter(({ pattern }) => !said.some((text) => pattern.test(text)))
  return amounts < 5 || book.tables.length < fewestTables || (book.year ?? 0) < firstYear || matters.length - missing.length < fewestMatters
    ? []
    : missing.map(({ name }) => name)
}

/** What only the books of its place print; statutory tables and matters are told above by their common names. */
function ofTemplate({ lacks = [] }: ReadBook, told: readonly string[]): readonly string[] {
  const common = [...tables, ...matters].filter(({ name }) => told.includes(name))
  return lacks.filter((title) => !common.some(({ pattern }) => pattern.test(compact(title))))
}

/** A book that has most of what must be published has the rest as well. */
export const check: Check = {
  id: 'statutory-parts-present',
  title: '应公开的表和说明齐全',
  category: 'completeness',
  version: 2,
  run(book) {
    const answers = new Answers('statutory-parts-present')
    const place = book.tables[0]?.place ?? book.titles[0]?.place ?? {}
    if (/决算/.test(compact(book.title))) return answers.outcome()
    const glossary =
      book.titles.length > 5 &&
      ![...book.titles, ...book.passages].some(({ text }) => /名词(?:解释|术语)|专业性?名词/.test(compact(text))) &&
      book.definitions.length === 0
    const [named, unsaid] = [tablesMissing(book), mattersMissing(book)]
    const lost = [
      ...named.map((name) => `没有读到「${name}」，其他表都有`),
      ...ofTemplate(book, [...named, ...unsaid]).map((title) => `没有「${title}」，同一套模板的其他表和说明都有`),
      ...unsaid.map((name) => `情况说明没有说到${name}`),
      ...(glossary && unsaid.length + book.passages.length > 8 && book.tables.length >= fewestTables ? ['没有名词解释'] : []),
    ]
    if (lost.length === 0) answers.hold()
    for (const what of lost) {
      answers.find({
        severity: 'warning',
        message: `本书${what}；这是应当公开的内容，没有数据的也要列出并注明。请补上，或检查文件是否完整。`,
        place: { ...(place.page === undefined ? {} : { page: place.page }), ...(place.file === undefined ? {} : { file: place.file }) },
        lacks: 'section',
        suggestion: '补上缺少的表或说明。',
      })
    }
    return answers.outcome()
  },
}
