import { parseMoney } from '#core/figure'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { placeText } from '../printing.ts'
import { tooFine } from '../unit-fits-decimals/check.ts'

/** What is wrong with a cell that should hold an amount, by how it is printed; the first that fits is told. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^-?[\d,]{19,}(?:\.\d*)?$/, '位数太多，不像是金额'],
  [/^#{2,}$/, '是列宽不够时的显示，金额没有印出来'],
  [/^#/, '是表格公式的错误，金额没有算出来'],
  [/^-?\d+(?:\.\d+)?E[+-]?\d+$/i, '是科学记数法，不是金额的写法'],
  [/^-?\d+(?:[.,:;'·]\d+)+$/, '千分位或小数点的位置不对，无法识别'],
  [/^-?[\d.,]+(?:万元|亿元|元|万)$/, '带有单位，与表的单位不知以谁为准'],
  [/^-?\d[\d.,]*[.,]$/, '末尾多了一个标点，无法识别'],
  [/^-?(?=.*\d)[\d.,OoОоlIЗзбS]+$/, '夹有形似数字的字母，无法识别'],
]
/** In a PDF a mark beside a number may have come from the cell next to it. */
const otherMarks: (typeof faults)[number] = [/^-?\d[\d.,]*\D|^\D\d[\d.,]*$/, '夹有不是数字的字符，无法识别']

function faultOf(printed: string, { place, of }: Unread): string | undefined {
  const figure = parseMoney(printed, 'wanYuan')
  if (figure === undefined) return [...faults, ...(place.page === undefined ? [otherMarks] : [])].find(([pattern]) => pattern.test(printed))?.[1]
  // In a PDF two cells may have been read as one.
  return of !== undefined && place.page === undefined && /\.\d{5,}$/.test(printed) ? '小数位数比一分还细，疑为计算结果没有四舍五入' : undefined
}

type Unread = ReadBook['unread'][number]

/** An amount is digits, separators by threes and one point; anything else cannot be added up by anyone. */
export const check: Check = {
  id: 'amount-well-formed',
  title: '金额的写法可以识别',
  category: 'wording',
  version: 2,
  run(book) {
    const answers = new Answers('amount-well-formed')
    answers.hold(book.facts.filter(({ from, blank }) => from === 'table' && !blank).length)
    for (const { place, figure } of book.facts.filter(({ from, figure }) => from === 'table' && /^-?0\d/.test(figure.text)))
      reportZero(answers, place, figure.text)
    const fine = tooFine(book)
    for (const unread of book.unread) {
      const { place } = unread
      const printed = compact(unread.text)
      const quoted = printed.length > 24 ? `${printed.slice(0, 22)}…` : printed
      // Where all figures are too fine, the unit is wrong and no figure is.
      const fault = place.table === undefined || fine.has(place.table) ? undefined : faultOf(printed, unread)
      if (fault === undefined) continue
      const likely = /^(-?\d+),(\d{1,2})$/.exec(printed)
      const right = likely === null ? undefined : `${likely[1]}.${likely[2]}`
      answers.find({
        severity: 'error',
        message: `${placeText(place)}的金额写作“${quoted}”，${fault}${right === undefined ? '' : `，疑为 ${right}`}，请改正。`,
        place,
        found: printed,
        ...(right === undefined ? {} : { expected: right, suggestion: `改为 ${right}。`, edits: [{ place, from: printed, to: right }] }),
      })
    }
    return answers.outcome()
  },
}

/** 00.90: it can be read, and was not meant to be printed so. */
function reportZero(answers: Answers, place: Place, printed: string): void {
  const right = printed.replace(/^(-?)0+(?=\d)/, '$1')
  answers.find({
    severity: 'warning',
    message: `${placeText(place)}的金额写作“${printed}”，以零开头，多写了一个零或少写了一个数字，请改正。`,
    place,
    found: printed,
    expected: right,
    suggestion: `若是多写了零，改为 ${right}。`,
    edits: [{ place, from: printed, to: right }],
  })
}
