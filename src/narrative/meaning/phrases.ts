import type { Fund, Part, Source } from '#core/key'
import { withoutNumber } from '#document/text'

/** What the words before an amount say it is an amount of, as far as they go. */
export interface Phrase {
  readonly side?: 'revenue' | 'expenditure' | 'both'
  readonly fund?: Fund
  readonly part?: Part
  readonly source?: Source
  readonly threePublic?: string
  readonly agencyOperation?: true
  /** A functional or departmental economic heading by name. */
  readonly heading?: string
  /** 预算 or 决算, where the words say one: a final account states both. */
  readonly phase?: 'budget' | 'final'
}

type Said = { -readonly [Name in keyof Phrase]?: Phrase[Name] | undefined } & { year?: number }

interface Word {
  readonly pattern: RegExp
  readonly says?: (said: Said, words: string) => void
}

const sourceWords: readonly (readonly [RegExp, Source])[] = [
  [/^财政专户/, 'specialAccount'],
  [/经营收入$/, 'business'],
  [/^事业/, 'institution'],
  [/^上级/, 'superior'],
  [/^附属/, 'subordinate'],
  [/^其他/, 'other'],
]

const items: readonly (readonly [RegExp, string])[] = [
  [/^因公出国\(境\)(?:费用?|经费|支出)*$/, 'overseas'],
  [/^公务接待(?:费|支出|经费)*$/, 'reception'],
  [/^公务用车购置(?:及|和)运行(?:维护)?(?:费|支出|经费)*$/, 'vehicles'],
  [/^公务用车购置(?:费|支出|经费)*$/, 'vehiclePurchase'],
  [/^公务用车运行(?:维护)?(?:费|支出|经费)*$/, 'vehicleOperation'],
]

const parts: readonly (readonly [RegExp, Part])[] = [
  [/基本支出/y, 'basic'],
  [/项目支出/y, 'project'],
  [/(?:在职)?人员(?:经费|支出)(?:支出)?/y, 'personnel'],
  [/(?:日常)?公用(?:经费|支出)(?:支出)?/y, 'operating'],
]

const funds: readonly (readonly [RegExp, Fund])[] = [
  [/(?:一般)?公共(?:财政)?预算(?:当年)?(?:财政)?(?:拨款)?/y, 'generalPublic'],
  [/政府性基金(?:预算)?(?:财政)?(?:拨款)?/y, 'governmentFunds'],
  [/国有资本经营(?:预算)?(?:财政)?(?:拨款)?/y, 'stateCapital'],
  [/财政拨款/y, 'fiscal'],
]

/** The words of such phrases, longest meaning first. Whatever is none of them makes the phrase one we do not understand. */
const vocabulary: readonly Word[] = [
  { pattern: /20\d\d年度?/y, says: (said, words) => (said.year = Number(words.slice(0, 4))) },
  {
    pattern: /(?:财政专户管理的?资金(?:收入)?|事业单位经营收入|事业收入|上级补助收入|附属单位上缴收入|其他收入)/y,
    says: (said, words) => (said.source = sourceWords.find(([pattern]) => pattern.test(words))![1]),
  },
  { pattern: /上年结转(?:和?结余)?(?:资金|收入)?/y, says: (said) => (said.source = 'carryOver') },
  ...parts.map(([pattern, part]): Word => ({ pattern, says: (said) => (said.part = part) })),
  ...funds.map(([pattern, fund]): Word => ({ pattern, says: (said) => (said.fund = fund) })),
  { pattern: /"?三公"?经费/y, says: (said) => (said.threePublic = 'total') },
  { pattern: /机关运行经费/y, says: (said) => (said.agencyOperation = true) },
  { pattern: /(?:年初|调整)?预算/y, says: (said) => (said.phase = 'budget') },
  { pattern: /决算/y, says: (said) => (said.phase = 'final') },
  { pattern: /收支/y, says: (said) => (said.side = 'both') },
  { pattern: /收入/y, says: (said) => (said.side = 'revenue') },
  { pattern: /支出/y, says: (said) => (said.side = 'expenditure') },
  {
    pattern: /本部门|本单位|我[局委厅院办会部]|部门|单位|其中|主要?包括|包括|分别|本年度?|当年|全年|年初|年度|安排|总额|总计|合计|资金|总|共|数|[为是的:()]/y,
  },
]

/**
 * Reads the words before an amount as a whole: 2026年本部门一般公共预算拨款支出预算数为. Every word must be known, so that a
 * phrase about something else (下属某中心基本支出) is never taken for one about the whole; undefined when one is not, or
 * when it is about another year.
 */
export function readPhrase(text: string, unit: string, year: number): Phrase | undefined {
  const words = withoutNumber(text)
    .replace(/^\(/, '')
    .replaceAll(unit === '' ? '\n' : unit, '')
  const core = words.replace(/^其中:?|^(?:主要)?包括:?/, '').replace(/(?:预算数?|决算数?|安排)*[为是]?$/, '')
  const item = items.find(([pattern]) => pattern.test(core))?.[1]
  if (item !== undefined) return { threePublic: item, ...phaseOf(words) }
  const said: Said = {}
  let at = 0
  while (at < words.length) {
    const word = wordAt(words, at)
    if (word === undefined) return headingIn(core, words)
    word.says(said)
    at = word.end
  }
  const { year: stated, ...phrase } = said
  const isSaid = Object.keys(phrase).some((name) => name !== 'phase')
  return (stated !== undefined && stated !== year) || !isSaid ? undefined : (phrase as Phrase)
}

function wordAt(words: string, at: number): { readonly end: number; readonly says: (said: Said) => void } | undefined {
  for (const { pattern, says } of vocabulary) {
    pattern.lastIndex = at
    const found = pattern.exec(words)?.[0]
    if (found !== undefined) return { end: at + found.length, says: (said) => says?.(said, found) }
  }
  return undefined
}

/** 社会保障和就业（类）支出, 卫生健康支出, 工资福利支出: whether such a heading exists the catalog knows. */
function headingIn(core: string, words: string): Phrase | undefined {
  const name = /^([^\d,;。()]{2,24})(?:\(类\))?(支出)?$/.exec(core)
  return name === null || /[比较增减]|[上去]年/.test(core) ? undefined : { heading: `${name[1]!}${name[2] ?? ''}`, ...phaseOf(words) }
}

function phaseOf(words: string): Pick<Phrase, 'phase'> {
  const said = /(预|决)算数?(?:安排)?[为是]?$/.exec(words)?.[1]
  return said === undefined ? {} : { phase: said === '预' ? 'budget' : 'final' }
}
