import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'

/** What a sentence on this year's budget says right after the year. */
const budget =
  /(20\d\d)年(?:度)?(?=[^,。;:\d]{0,24}?(?:预算(?:数|总额|支出|收入)?(?:为)?\d|收支总预算|收入预算|支出预算|当年拨款|基本支出\d|经费财政拨款预算|政府采购预算总额|项目支出都设定|预算编制范围|没有使用))/g
const comparing = /(?:比|较|与|同|上年|去年|执行|决算|完成|结转|调整|以来|规划)[^,。;:]{0,6}$/
const asset = /截[至止](20\d\d)年(?:1?\d月)?(?:末|底|\d{1,2}日)?[^。]{0,30}(?:车辆|固定资产|资产总额|设备)/g

/** A sentence on this year's budget names this year; the state of assets is that of the year just over. */
export const check: Check = {
  id: 'sentence-year',
  title: '正文所写年度是本年度',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('sentence-year')
    const { year } = book
    if (year === undefined) return answers.outcome()
    const report = (found: string, expected: string, quote: string, place: (typeof book.passages)[number]['place'], what: string) =>
      answers.find({
        severity: 'error',
        message: `“${quote}”写的是${found}年，${what}；疑为沿用以前年度的文本，请核对年度和数字。`,
        place: { ...place, quote },
        found,
        expected,
        suggestion: `核对后把“${found}年”改为“${expected}年”。`,
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
      for (const match of flat.matchAll(asset)) {
        if (Number(match[1]) >= year - 2) answers.hold()
        else report(match[1]!, String(year - 1), match[0].slice(0, 24), place, `资产应当是上年末（${year - 1}年）的`)
      }
    }
    return answers.outcome()
  },
}
