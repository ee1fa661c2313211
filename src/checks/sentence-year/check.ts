import { sameValue } from '#core/figure'
import { keyIdWith } from '#core/key'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers, type Check, type Finding, type ReadBook } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { spotOf } from '../stands-in.ts'

/** What a sentence on this year's budget says right after the year. */
const budget =
  /(20\d\d)年(?:度)?(?=[^,。;:\d]{0,24}?(?:预算(?:数|总额|支出|收入)?(?:为)?\d|收支总预算|收入预算|支出预算|当年拨款|基本支出\d|经费财政拨款预算|政府采购预算总额|项目支出都设定|预算编制范围|没有使用))/g
const comparing = /(?:比|较|与|同|上年|去年|执行|决算|完成|结转|调整|以来|规划)[^,。;:]{0,6}$/
/** The note of an empty table speaks of this year. */
const emptyNote = /(20\d\d)年度?[^。;\d]{0,20}[没无]有?[^。\d]{0,40}本表/g
const asset = /截[至止](20\d\d)年(?:1?\d月)?(?:末|底|\d{1,2}日)?[^。]{0,30}(?:车辆|固定资产|资产总额|设备)/g

/** A sentence on this year's budget names this year; the state of assets is that of the year just over. */
export const check: Check = {
  id: 'sentence-year',
  title: '正文所写年度是本年度',
  category: 'identity',
  version: 2,
  run(book) {
    const answers = new Answers('sentence-year')
    const { year } = book
    if (year === undefined) return answers.outcome()
    const report = (found: string, expected: string, quote: string, place: Place, what: string, edits?: Finding['edits']) =>
      answers.find({
        severity: 'error',
        message: `“${quote}”写的是${found}年，${what}；疑为沿用以前年度的文本，请核对年度和数字。`,
        place: { ...place, quote },
        found,
        expected,
        suggestion: `核对后把“${found}年”改为“${expected}年”。`,
        ...(edits === undefined ? {} : { edits }),
      })
    for (const { text, place, section } of book.passages) {
      if (section === 'glossary') continue
      const flat = compact(text)
      for (const match of flat.matchAll(budget)) {
        const [quote, named] = [flat.slice(match.index, match.index + 24), Number(match[1])]
        // Last year's budget is rightly spoken of beside this year's; an earlier one is left over.
        if (named >= year - 1 || comparing.test(flat.slice(0, match.index))) answers.hold()
        else report(match[1]!, String(year), quote, place, `本书是${year}年的预算`)
      }
      for (const match of flat.matchAll(emptyNote)) {
        if (Number(match[1]) === year) answers.hold()
        else report(match[1]!, String(year), match[0].slice(0, 24), place, `本书是${year}年的`)
      }
      for (const match of flat.matchAll(asset)) {
        if (Number(match[1]) >= year - 2) answers.hold()
        else report(match[1]!, String(year - 1), match[0].slice(0, 24), place, `资产应当是上年末（${year - 1}年）的`)
      }
    }
    // The entries of a chart stand on lines of their own under one caption.
    for (const [, [place]] of Map.groupBy(misdated(book, year), ({ quote = '' }) => quote.split(' ')[0]))
      report(String(year - 1), String(year), compact(place!.quote!).slice(0, 24), place!, `金额却是${year}年的`, yearEdits(book, place!, year))
    return answers.outcome()
  },
}

/** Where last year is named before an amount which the tables give for this year and not for last. */
function misdated(book: ReadBook, year: number): readonly Place[] {
  const stated = book.facts.filter(({ key, from, figure }) => from === 'prose' && key.measure === 'amount' && key.year === year && figure.micro !== 0n)
  return stated.flatMap(({ key, figure, place }) => {
    const words = compact(place.quote ?? '')
    const at = new RegExp(`${year - 1}年[^,;:。]*$`).exec(words)?.index
    const isOf = (of: number) =>
      factsByKey(book)
        .get(keyIdWith(key, { year: of }))
        ?.some((other) => other.from === 'table' && sameValue(other.figure, figure)) === true
    return at !== undefined && !comparing.test(words.slice(0, at)) && isOf(year) && !isOf(year - 1) ? [place] : []
  })
}

/** The edit that puts this year, where the year stands in a passage. */
function yearEdits(book: ReadBook, place: Place, year: number): Finding['edits'] {
  const isInPassage = book.passages.some((passage) => spotOf(passage.place) === spotOf(place))
  return isInPassage ? [{ place, from: `${year - 1}年`, to: `${year}年` }] : undefined
}
