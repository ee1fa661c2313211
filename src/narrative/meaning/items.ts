import { parseCell, type Figure } from '#core/figure'
import { unitsByName } from '#core/money'

/** A heading named in a sentence with its amount: 财政事务（款）行政运行（项）3685.65万元, 行政运行（2010801）2,338.24万元, 2010801-行政运行2,338.24万元. */
export interface StatedItem {
  readonly code: string
  readonly name: string
  readonly figure: Figure
  /** Where the amount stands in the squeezed text. */
  readonly start: number
  readonly end: number
}

/** Finds the code of a heading by the names a sentence gives: class and section may have been named before. */
export type FindItem = (className: string, sectionName: string, itemName: string) => string | undefined

const named =
  /(?:([^,;:。、()\d]{2,30})\(类\))?(?:支出)?(?:((?:[^,;:。.()\d]|\([^()类款项]{1,6}\)){2,40})\(款\))?(?:支出)?([^,;:。()]{2,40}?)\((?:项|([23]\d\d(?:\d\d){1,2}|3\d\d))\)/
const coded = /(?<!\d)([23]\d\d(?:\d\d){1,2})[-:]?((?:[^,;:。、()\d-]|\([^()\d]{1,8}\)){2,40})/g
const stated = /^(?:支出|科目)?(?:20\d\d年度?)?(?:年初)?(?:预算数?|决算数?|支出|安排)*(?:为|:)?([\d,]+(?:\.\d+)?)(万元|亿元|元)/

/** A code stands before the name, and the amount right after it. */
function codedIn(text: string): readonly StatedItem[] {
  return [...text.matchAll(coded)].flatMap(({ 0: whole, 1: code, 2: words = '', index }) => {
    const name = words.replace(/(?:20\d\d年度?)?(?:年初)?(?:预算数?|决算数?|安排|为)*$/, '')
    return amountAfter(text, index + whole.length, code, name)
  })
}

function amountAfter(text: string, from: number, code: string | undefined, name: string): readonly StatedItem[] {
  const amount = stated.exec(text.slice(from))
  const cell = amount === null ? undefined : parseCell(amount[1]!, unitsByName[amount[2]!]!)
  if (amount === null || code === undefined || cell?.kind !== 'figure') return []
  const start = from + amount[0].indexOf(amount[1]!)
  return [{ code, name, figure: cell.figure, start, end: start + amount[1]!.length }]
}

/**
 * Reads the headings that sentences name with their amounts, in any place's order of words. The class and the section
 * are named once and hold for the sentences below them, so one reader goes through a whole narrative.
 */
export class ItemReader {
  #className = ''
  #sectionName = ''
  readonly #find: FindItem

  constructor(find: FindItem) {
    this.#find = find
  }

  read(text: string): readonly StatedItem[] {
    this.#remember(text)
    return [...this.#named(text), ...codedIn(text)]
  }

  #named(text: string): readonly StatedItem[] {
    return [...text.matchAll(new RegExp(named, 'g'))].flatMap((match) => {
      const [whole, className, sectionName, itemName = '', code] = match
      if (className !== undefined) this.#className = className
      if (sectionName !== undefined) this.#sectionName = sectionName
      const name = itemName.replace(/^\d+[.、]?|^其中:/g, '')
      return amountAfter(text, match.index + whole.length, code ?? this.#find(this.#className, this.#sectionName, name), name)
    })
  }

  /** A line may name only the class or the section: （三）卫生健康支出（类）131.50万元. */
  #remember(text: string): void {
    const only = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.])?([^,;:。、()\d]{2,30})\((类|款)\)(?!.*\(项\))/.exec(text)
    if (only?.[2] === '类') this.#className = only[1]!
    if (only?.[2] === '款') this.#sectionName = only[1]!
  }
}
