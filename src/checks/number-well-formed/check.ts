import { Answers, type Check, type ReadPassage } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const token = /(?<![\d.,A-Za-z])([\d.,]*[lIOoОоЗзб][\d.,]*|\d[\d.,]*\d|\d)(?:万元|亿元|元|%)/g
const isNumber = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/
const list = /^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?)+$/

function fault(text: string): string | undefined {
  if (isNumber.test(text)) return undefined
  // 分别为 1125.49，1143.91 万元: two numbers and one unit.
  if (/^\d+\.\d+,\d+\.\d+$/.test(text)) return undefined
  if (/[^\d.,]/.test(text)) return '夹有形似数字的字母'
  if (/\.[\d,]*\./.test(text)) return '有两个小数点'
  if (/^0\d/.test(text)) return '以零开头'
  // Several numbers with commas between them are a list that lost its units, not one number.
  if (/\.,|,\.|,,/.test(text) || (/,/.test(text) && list.test(text) && /,\d{1,2}(?:\.|$)|,\d{4,}/.test(text))) return '千分位的逗号位置不对'
  return undefined
}

/** An amount in a sentence is one number: one decimal point, commas after every three digits. */
export const check: Check = {
  id: 'number-well-formed',
  title: '金额的数字书写正确',
  category: 'wording',
  version: 2,
  run(book) {
    const answers = new Answers('number-well-formed')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(token)) {
        const what = fault(match[1]!)
        if (what === undefined) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：数字 ${match[1]} ${what}，读不出是多少；请改正数字。`,
          place,
          found: match[1]!,
          suggestion: '改正数字的写法。',
        })
      }
    }
    for (const passage of book.passages) if (passage.place.page === undefined && passage.section !== 'glossary') reportSpaces(answers, passage)
    return answers.outcome()
  },
}

const spaced = /(?<![\d.,])\d[\d.,]*[ \u3000]+[\d.,]*\d[ \u3000]*(?:万元|亿元|%)/g

/** 6 82.48 万元: a space was typed into a number. In a PDF spaces are what the reader made of gaps. */
function reportSpaces(answers: Answers, { text, place }: ReadPassage): void {
  for (const [quote] of text.matchAll(spaced))
    answers.find({
      severity: 'info',
      message: `“${quote}”：数字中间有空格；请删去空格，以免读成两个数。`,
      place: { ...place, quote },
      found: quote,
      suggestion: '删去数字中的空格。',
    })
}
