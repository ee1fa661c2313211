import { compact } from '#document/text'
import { expenditure } from '../expenditure/form.ts'
import { allLeavesOf, type Dimensions, type HeaderNode } from '../form.ts'
import { sameWords } from '../map-columns.ts'
import { threePublic } from '../three-public/form.ts'
import { isCarryOver, sourceOf } from './sources.ts'

/** Words that add nothing: they say that the column holds the amount of whatever table, group and row are about. */
const neutral =
  /^(?:(?:20\d\d年度?|本年度?|当年)?(?:年初)?(?:合计|总计|小计|总额|金额|预算数?|决算数?|预算金额|预算安排|支出总计|支出合计|收入总计|支出|收入|部门预算|基本支出预算|收入预算|机关运行经费(?:支出|预算)?|部门名称|功能分类|支出用途|支出预算|项目|其中)|本年支出合计?)$/

/** What the words above a column add; `aside` when they are known to name something the table's own sums leave out. */
export type ColumnMeaning = Dimensions | 'aside' | undefined

/** The dimensions that the words above each column add to those of its table; undefined where one of the words is not known. */
export function columnMeanings(columns: readonly (readonly string[])[], key: Dimensions, year: number): readonly ColumnMeaning[] {
  // With 会议费 and 培训费 in the same table a bare 合计 covers them too, so only words that name the three expenses count.
  const isMixed = columns.some((path) => path.some((text) => /会议|培训/.test(text)))
  // Final accounts print the budget beside what was spent; only the latter is the fact of this document.
  const isFinal = columns.some((path) => path.includes('决算数'))
  const meaning = (path: readonly string[]) => (isFinal && path.includes('预算数') ? 'aside' : columnMeaning(path, key, year, isMixed))
  return columns.map((path) => (path.length === 0 ? undefined : meaning(path)))
}

function columnMeaning(path: readonly string[], key: Dimensions, year: number, isMixed: boolean): ColumnMeaning {
  const words = path.map((text) => compact(text).replace(/\((?:万元|元)\)$|^其中:/g, ''))
  if (key.concept === 'revenue') return revenueColumn(words)
  if (key.concept === 'threePublic') return threePublicColumn(words, year, isMixed)
  if (words.some(isAside)) return 'aside'
  return words.reduce<Dimensions | undefined>((known, text) => {
    const own = expenditureWord(text)
    return known === undefined || own === undefined ? undefined : { ...known, ...own }
  }, {})
}

/** Money that is none of the budget's three funds, and columns about other things. */
function isAside(text: string): boolean {
  const source = sourceOf(text)
  const isOther = source !== undefined && source !== 'generalPublic' && source !== 'governmentFunds' && source !== 'stateCapital'
  return (
    isOther ||
    isCarryOver(text) ||
    /^(?:单位资金|其他资金|财政专户拨款|使用非财政拨款结余|上年实户资金余额|对附属单位上缴收入)|采购|中小企业|增减|扣除|专项资金/.test(text)
  )
}

const partNodes = allLeavesOf(expenditure).flatMap(({ path }) => path.filter((node) => node.key !== undefined))
const projectWords = /^(?:专项业务经费支出|专项业务经费|项目支出(?:总数|小计)?)$/

function expenditureWord(text: string): Dimensions | undefined {
  if (neutral.test(text)) return {}
  const part = keyOfWords(partNodes, text)
  if (part !== undefined) return part
  if (projectWords.test(text)) return { part: 'project' }
  if (/^(?:本级)?财政拨款(?:收入|支出|资金)?$/.test(text)) return { fund: 'fiscal' }
  const ofFund = /^(?:本年)?(.+?)(?:基本|项目)?支出$/.exec(text)
  if (ofFund?.[1] === '财政拨款') return { fund: 'fiscal' }
  const source = sourceOf(ofFund?.[1] ?? text)
  return source === 'generalPublic' || source === 'governmentFunds' || source === 'stateCapital' ? { fund: source } : undefined
}

function keyOfWords(nodes: readonly HeaderNode[], text: string): Dimensions | undefined {
  return nodes.find((node) => sameWords(node, text))?.key
}

/** A revenue table says in its columns where money comes from; under 上年结转 the funds say what the carry-over is of. */
function revenueColumn(words: readonly string[]): ColumnMeaning {
  const last = words.at(-1) ?? ''
  const source = sourceOf(last)
  if (words.some(isCarryOver)) return carried(last, source)
  if (source !== undefined) return { item: source }
  const group = sourceOf(words.at(-2) ?? '')
  if (group !== undefined && neutral.test(last)) return { item: group }
  if (/^(?:本级)?财政拨款(?:收入)?$/.test(last) || (words.some((text) => /^(?:本级)?财政拨款(?:收入)?$/.test(text)) && neutral.test(last)))
    return { item: 'currentTotal', fund: 'fiscal' }
  if (
    /^(?:单位资金|其他资金|财政专户拨款|使用非财政拨款结余|上年实户资金余额|用事业基金弥补收支差额|对附属单位上缴收入|财政专户管理事业收入)$|专项资金/.test(
      last,
    )
  )
    return 'aside'
  if (words.includes('本年收入') || /^本年收入合计?$/.test(last))
    return neutral.test(last) || last.startsWith('本年收入') ? { item: 'currentTotal' } : undefined
  return words.every((text) => neutral.test(text)) ? { item: 'total' } : undefined
}

function carried(last: string, source: string | undefined): ColumnMeaning {
  if (source === 'generalPublic' || source === 'governmentFunds' || source === 'stateCapital') return { item: 'carryOver', fund: source }
  if (isCarryOver(last) || neutral.test(last)) return { item: 'carryOver' }
  return 'aside'
}

const threePublicNodes = allLeavesOf(threePublic).flatMap(({ path }) => path)

/** Which item of the three public expenses a label names, in a header or at the head of a row. */
export function threePublicItem(label: string): string | undefined {
  const text = compact(label)
    .replace(/\((?:万元|元)\)$|^其中:/g, '')
    .replace(/^(?:\d+[、.．]|\(\S{1,2}\))/, '')
    .replace(/经费$|支出$/, '费')
  const found = threePublicNodes.find((node) => node.key?.item !== undefined && node.text !== '小计' && node.text !== '合计' && sameWords(node, text))?.key
    ?.item
  return found ?? (/^[^费]{0,14}三公["”]?经费.{0,12}$/.test(compact(label)) ? 'total' : vehicleItem(text))
}

function vehicleItem(text: string): string | undefined {
  if (/^公务用车购置及运行(?:维护)?费/.test(text)) return 'vehicles'
  return /^公务用车购置费?$/.test(text) ? 'vehiclePurchase' : /^公务用车运行(?:维护)?费?$/.test(text) ? 'vehicleOperation' : undefined
}

function threePublicColumn(path: readonly string[], year: number, isMixed: boolean): ColumnMeaning {
  const funds = path.map(sourceOf)
  if (funds.includes('governmentFunds') || funds.includes('stateCapital')) return 'aside'
  const words = path.filter((_, index) => funds[index] !== 'generalPublic')
  const stated = words.map((text) => /^(20\d\d)年/.exec(text)?.[1]).find((text) => text !== undefined)
  const isLast = words.some((text) => text.startsWith('上年')) || (stated !== undefined && Number(stated) === year - 1)
  if (words.some((text) => /增减|会议|培训|变化/.test(text)) || (stated !== undefined && !isLast && Number(stated) !== year)) return 'aside'
  const isPlain = words.every((text) => /^(?:合计|总计|20\d\d年度?(?:(?:预算|决算)数?)?|(?:预算|决算)数?|金额|上年.*|当年|本年)$/.test(text))
  const item = words.map(threePublicItem).findLast((found) => found !== undefined) ?? (isPlain && !isMixed ? 'total' : undefined)
  if (item === undefined) return isPlain ? 'aside' : undefined
  return { item, ...(isLast ? { yearOffset: -1 } : {}) }
}
