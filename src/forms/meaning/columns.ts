import { compact } from '#document/text'
import { expenditure } from '../expenditure/form.ts'
import { allLeavesOf, type Dimensions, type HeaderNode } from '../form.ts'
import { sameWords } from '../map-columns.ts'
import { threePublic } from '../three-public/form.ts'
import { isCarryOver, sourceOf } from './sources.ts'

/** Words that add nothing: they say that the column holds the amount of whatever table, group and row are about. */
const neutral =
  /^(?:(?:20\d\d年度?|本年度?|当年)?(?:年初)?(?:合计|总计|小计|总额|金额|预算数?|决算数?|预算金额|预算安排|支出总计|支出合计|收入总计|支出|收入|部门预算|基本支出预算|机关运行经费(?:支出|预算)?|部门名称|其中)|本年支出合计?|本年(?:一般公共预算|政府性基金预算|国有资本经营预算|财政拨款)?(?:基本)?支出|支出预算)$/

/** The dimensions that the words above a column add to those of its table; undefined when one of the words is not known. */
export function columnMeaning(path: readonly string[], key: Dimensions, year: number): Dimensions | undefined {
  const words = path.map((text) => compact(text).replace(/\((?:万元|元)\)$|^其中:/g, ''))
  if (key.concept === 'revenue') return revenueColumn(words)
  if (key.concept === 'threePublic') return threePublicColumn(words, year)
  return words.reduce<Dimensions | undefined>((known, text) => {
    const own = expenditureWord(text)
    return known === undefined || own === undefined ? undefined : { ...known, ...own }
  }, {})
}

const partNodes = allLeavesOf(expenditure).flatMap(({ path }) => path.filter((node) => node.key !== undefined))
const projectWords = /^(?:专项业务经费支出|专项业务经费|项目支出(?:总数|小计)?)$/

function expenditureWord(text: string): Dimensions | undefined {
  if (neutral.test(text)) return {}
  const part = keyOfWords(partNodes, text)
  if (part !== undefined) return part
  if (projectWords.test(text)) return { part: 'project' }
  if (/^财政拨款(?:收入|支出|资金)?$/.test(text)) return { fund: 'fiscal' }
  const source = sourceOf(text)
  return source === 'generalPublic' || source === 'governmentFunds' || source === 'stateCapital' ? { fund: source } : undefined
}

function keyOfWords(nodes: readonly HeaderNode[], text: string): Dimensions | undefined {
  return nodes.find((node) => sameWords(node, text))?.key
}

/** A revenue table says in its columns where money comes from; under 上年结转 the funds say what the carry-over is of. */
function revenueColumn(words: readonly string[]): Dimensions | undefined {
  const last = words.at(-1) ?? ''
  const source = sourceOf(last)
  if (words.some(isCarryOver)) return carried(last, source)
  if (source !== undefined) return { item: source }
  if (/^财政拨款(?:收入)?$/.test(last) || (words.some((text) => /^财政拨款(?:收入)?$/.test(text)) && neutral.test(last)))
    return { item: 'currentTotal', fund: 'fiscal' }
  if (words.includes('本年收入') || /^本年收入合计?$/.test(last)) return neutral.test(last) || /^本年收入/.test(last) ? { item: 'currentTotal' } : undefined
  return words.every((text) => neutral.test(text)) ? { item: 'total' } : undefined
}

function carried(last: string, source: string | undefined): Dimensions | undefined {
  if (source === 'generalPublic' || source === 'governmentFunds' || source === 'stateCapital') return { item: 'carryOver', fund: source }
  return isCarryOver(last) || neutral.test(last) ? { item: 'carryOver' } : undefined
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
  return found ?? (/^["“]?三公["”]?经费(?:.{0,6}(?:合计|小计|总额))?$/.test(text) ? 'total' : vehicleItem(text))
}

function vehicleItem(text: string): string | undefined {
  if (/^公务用车购置及运行(?:维护)?费/.test(text)) return 'vehicles'
  return /^公务用车购置费?$/.test(text) ? 'vehiclePurchase' : /^公务用车运行(?:维护)?费?$/.test(text) ? 'vehicleOperation' : undefined
}

/** With 会议费 and 培训费 in the same table a bare 合计 covers them too, so only words that name the three count. */
function threePublicColumn(words: readonly string[], year: number): Dimensions | undefined {
  const stated = words.map((text) => /^(20\d\d)年/.exec(text)?.[1]).find((text) => text !== undefined)
  const isLast = words.some((text) => /^上年/.test(text)) || (stated !== undefined && Number(stated) === year - 1)
  if (words.some((text) => /增减|会议|培训|变化/.test(text)) || (stated !== undefined && !isLast && Number(stated) !== year)) return undefined
  const item = words.map(threePublicItem).findLast((found) => found !== undefined)
  if (item === undefined)
    return words.every((text) => /^(?:合计|总计|(?:20\d\d年度?)?预算数|金额|上年.*|当年)$/.test(text))
      ? { item: 'total', ...(isLast ? { yearOffset: -1 } : {}) }
      : undefined
  return { item, ...(isLast ? { yearOffset: -1 } : {}) }
}
