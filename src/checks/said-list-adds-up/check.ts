import { decimalsOf } from '#core/figure'
import { isOneStroke, significantDigits } from '#core/strokes'
import { Answers, type Check, type Edit, type ReadPassage } from '../check.ts'
import { graceOf, printLike, say, size } from '../printing.ts'
import { quoteOf, spokenIn, unnumbered, type Said, type Spoken } from '../said.ts'
import { saidLists } from '../said-parts-make-total/lists.ts'

const openings = /其中|包括|主要是|主要原因|分别为|分别是|具体(?:为|是)/g
/** So far before the words that open a list its whole may stand. */
const reach = 60

/** An amount or a change, and those of the same kind that are listed after it. */
interface List {
  readonly whole: Said
  readonly parts: readonly Said[]
}

/**
 * Many lists of prose name only the chief parts, and need not add up. One that does but for a single stroke of the hand - a digit changed,
 * two changed over - was meant to.
 */
export const check: Check = {
  id: 'said-list-adds-up',
  title: '说明中列举的数相加只差一笔',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('said-list-adds-up')
    const own = book.passages.filter(({ section }) => section !== 'glossary')
    const judged = new Set(saidLists(book).map(({ whole }) => whole.said))
    for (const passage of own) {
      const spoken = spokenIn(passage, book.year)
      for (const list of listsOf(spoken)) if (!judged.has(list.whole)) judge(answers, passage, spoken, list)
    }
    return answers.outcome()
  },
}

function listsOf({ squeezed: { text }, said }: Spoken): readonly List[] {
  if (said.length < 2) return []
  const lists = [...text.matchAll(openings)].flatMap(({ index, 0: word }): List[] => {
    const whole = said.findLast(({ role, end }) => (role === 'amount' || role === 'change') && end <= index && index - end <= reach)
    const between = text.slice(whole?.end ?? 0, index)
    if (/[;:]/.test(between) || (between.includes('。') && !between.endsWith('。'))) return []
    // 包括 within an enumeration opens a list of its own, up to the next of its members.
    const isInner = word === '包括' && text[index + word.length] !== ':'
    const end = isInner ? text.slice(index).search(/[。;]/) + index : text.indexOf('。', index)
    const after = said.filter((one) => one.role === whole?.role && one.start > index + word.length && (end < 0 || one.start < end))
    const parts = after.filter(({ start }) => !isBracketed(text, index, start))
    // The three kinds of procurement have a check of their own.
    const isProcurement = ['货物', '工程', '服务'].every((kind) => parts.some(({ label }) => label.includes(kind)))
    return whole === undefined || parts.length < 1 || isProcurement || isBracketed(text, whole.end, index) ? [] : [{ whole, parts }]
  })
  return [...new Map(lists.map((list) => [list.whole, list])).values()]
}

/** Whether a bracket was opened since a place and not closed. */
function isBracketed(text: string, from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++)
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth = Math.max(0, depth - 1)
  return depth > 0
}

function judge(answers: Answers, passage: ReadPassage, spoken: Spoken, { whole, parts }: List): void {
  const off = parts.reduce((micro, { figure }) => micro + figure.micro, 0n) - whole.figure.micro
  const figures = [whole, ...parts]
  // A last digit more or less is a way of rounding, and no slip.
  if (size(off) <= graceOf(figures.map(({ figure }) => figure)) || size(off) < 2n * coarsest(figures)) return answers.hold()
  // 800.94 with 726.21 and 74.73 adds up, whatever the reasons behind it say: 主要是……减少 700 万元.
  if (parts.some((_, at) => at > 0 && makeWhole(whole, parts.slice(0, at + 1)))) return answers.hold()
  // One part alone is seldom the whole; that long figures differ in one digit by chance is rarer still. A reason may say its change again.
  if (parts.length === 1 && (whole.role === 'change' || significantDigits(whole.figure.text) < 5)) return
  const slips = figures.flatMap((said) => slipOf(said, said === whole ? off : -off))
  if (slips.length === 0) return
  const placeOf = (said: Said) => ({ ...passage.place, quote: quoteOf(passage, spoken, said) })
  const named = ({ label, figure }: Said) => `${unnumbered(label.replace(/^.*(?:其中|包括|主要是|分别为|分别是|:)/, '')) || '总数'} ${figure.text}`
  const edits: readonly Edit[] = slips.map(({ said, to }) => ({ place: placeOf(said), from: said.figure.text, to }))
  answers.find({
    severity: 'warning',
    message: `“${quoteOf(passage, spoken, whole)}”与后面列举的各数（${parts.map(named).join('、')}）相加相差 ${say(whole.figure, size(off))}，${slips.map(({ said, to }) => `把 ${said.figure.text} 改为 ${to}`).join('或')}就正好相等；请核对是否笔误。`,
    place: placeOf(whole),
    found: whole.figure.text,
    related: parts.map(placeOf),
    difference: printLike(whole.figure, size(off)),
    suggestion: slips.map(({ said, to }) => `${said.figure.text} 改为 ${to}`).join('，或 '),
    ...(edits.length === 1 ? { edits } : {}),
  })
}

function makeWhole(whole: Said, parts: readonly Said[]): boolean {
  return parts.reduce((micro, { figure }) => micro + figure.micro, 0n) === whole.figure.micro
}

/** The largest last digit of two decimals or more. */
function coarsest(figures: readonly Said[]): bigint {
  return figures.reduce((most, { figure }) => (decimalsOf(figure) > 1 && figure.step > most ? figure.step : most), 0n)
}

interface Slip {
  readonly said: Said
  readonly to: string
}

/** What makes the sum right where it is one stroke from what is printed; the direction stays. */
function slipOf(said: Said, by: bigint): readonly Slip[] {
  const { figure } = said
  const micro = figure.micro + by
  const printed = figure.text.replace('-', '')
  const to = printLike(figure, size(micro))
  const isSame = micro !== 0n && micro < 0n === figure.micro < 0n && significantDigits(figure.text) > 2
  return isSame && isOneStroke(printed, to) ? [{ said, to: printed.includes(',') ? grouped(to) : to }] : []
}

function grouped(number: string): string {
  return number.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
}
