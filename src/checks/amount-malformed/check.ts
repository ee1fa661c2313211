import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { placeText } from '../printing.ts'

type Unread = ReadBook['unread'][number]

/** What ails a cell that is nearly an amount; undefined for words and for what may be two cells read as one. */
function faultOf(text: string): string | undefined {
  if (!/^-?[\d,.。、'OoIl]+$/.test(text) || !/\d/.test(text)) return undefined
  if (/[OoIl]/.test(text)) return '数字中夹有字母'
  if (/[。、']/.test(text)) return '小数点或分隔符写错'
  if (/^-?\d+\.\d\d\d+\.\d\d$/.test(text)) return undefined
  if ((text.match(/\./g) ?? []).length > 1) return '有两个小数点'
  if (text.includes(',') && !/^-?\d{1,3}(?:,\d{3})*(?:\.\d*)?$/.test(text)) return '千分位分隔符位置不对'
  return undefined
}

/** A cell of an amount holds one well-formed number. */
export const check: Check = {
  id: 'amount-malformed',
  title: '金额写法正确',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('amount-malformed')
    answers.hold(book.facts.filter(({ from, blank }) => from === 'table' && !blank).length)
    for (const unread of book.unread) {
      const fault = unread.place.table === undefined ? undefined : faultOf(compact(unread.text))
      if (fault !== undefined) report(answers, unread, fault)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, { text, place }: Unread, fault: string): void {
  answers.find({
    severity: 'warning',
    message: `${placeText(place)} 金额写作“${text.trim()}”，${fault}；请改正。`,
    place,
    found: text.trim(),
  })
}
