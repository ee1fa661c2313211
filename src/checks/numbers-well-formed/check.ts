import { Answers } from '../check.ts'
import type { Check, Severity } from '../check.ts'
import { hitsIn, reportHits, writtenTexts } from '../texts.ts'

const unit = '\\s*(?:亿元|万元|元|[%％])'
const money = '\\s*(?:亿元|万元|元)'
const commas = new RegExp(`(?<![\\d,.])\\d{1,3}(?:,\\d{3})*(?:,\\d{1,2}|,\\d{4,})(?:\\.\\d+)?(?=${money})`, 'g')
const dots = new RegExp(`(?<![\\d.])\\d[\\d,]*\\.(?:\\d+\\.\\d+|\\.\\d+)(?=${unit})`, 'g')
const openEnd = new RegExp(`\\d\\.(?=${unit})|\\d[。．]\\d+(?=${unit})`, 'g')
const zeros = new RegExp(`(?<![\\d.,年月])0\\d+(?:\\.\\d+)?(?=${unit})`, 'g')
const signs = /[%％]{2,}|百分之\s*\d+(?:\.\d+)?\s*[%％]/g

const faults: readonly (readonly [RegExp, Severity, string])[] = [
  [commas, 'warning', '的千分位逗号位置不对'],
  [dots, 'error', '有两个小数点'],
  [openEnd, 'warning', '的小数点书写不对'],
  [zeros, 'error', '的整数以 0 开头'],
  [signs, 'error', '的百分号重复'],
]

/** A number that is no number as printed: its commas, its point or its sign stand wrong. */
export const check: Check = {
  id: 'numbers-well-formed',
  title: '金额和百分比书写正确',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('numbers-well-formed')
    const texts = writtenTexts(book)
    if (!texts.some(({ text }) => /\d/.test(text))) return answers.outcome()
    for (const [pattern, severity, what] of faults) reportHits(answers, hitsIn(texts, pattern), { severity, what, remedy: '请核对后改正' })
    return answers.outcome()
  },
}
