import type { Figure } from '#core/figure'
import { isOneStroke, significantDigits } from '#core/strokes'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type ReadPassage } from '../check.ts'
import { isRead } from '../prose-sentences.ts'
import { printLike, say, size } from '../printing.ts'
import { nameOf, quoteOf, spokenIn, type Said, type Spoken } from '../said.ts'

/**
 * An amount of prose called by a name that a table has too, which the tables print nowhere, and which is one stroke of the hand from what they
 * print under that name. Amounts of one name may be of different money, so only such a slip is told.
 */
export const check: Check = {
  id: 'said-amount-in-table',
  title: '说明中的金额与表中同名的数只差一笔',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('said-amount-in-table')
    const printed = amountsOf(book)
    const isOpen = ({ role, figure }: Said) => role === 'amount' && figure.micro > 0n && !printed.has(figure.micro)
    const open = book.passages.flatMap((passage) => {
      const spoken = passage.section === 'glossary' ? undefined : spokenIn(passage, book.year)
      return spoken === undefined ? [] : spoken.said.filter(isOpen).map((said) => ({ passage, spoken, said }))
    })
    // Almost every amount of a sound book stands in a table; names are asked for only where one does not.
    const named = open.length === 0 ? new Map<string, readonly Figure[]>() : namesIn(book)
    for (const { passage, spoken, said } of open) judge(answers, book, named, passage, spoken, said)
    return answers.outcome()
  },
}

/** Every amount the tables print for the year of the book. */
function amountsOf({ facts, projects, grids, year }: ReadBook): ReadonlySet<bigint> {
  const all = new Set<bigint>()
  for (const { key, figure, from } of facts) if (from !== 'prose' && key.measure === 'amount' && key.year === year) all.add(figure.micro)
  for (const { amount } of projects) if (amount !== undefined) all.add(amount.micro)
  for (const { rows } of grids) for (const { figures } of rows) for (const figure of figures) if (figure !== undefined) all.add(figure.micro)
  return all
}

const general = /^(?:收入|支出|基本支出|项目支出|其他|合计|小计|本年|上年|预算|金额|数|人员经费|公用经费)?$/

function keyOf(name: string): string {
  return nameOf(compact(name).replace(/^\d{3,}(?![\d年])-?/, '')).replace(/费用$/, '费')
}

/** The amounts the tables print under each name. */
function namesIn({ facts, projects, grids, year }: ReadBook): ReadonlyMap<string, readonly Figure[]> {
  const named = new Map<string, Figure[]>()
  const add = (name: string, figure: Figure) => {
    const key = keyOf(name)
    if (general.test(key) || figure.step === 0n) return
    const known = named.get(key)
    if (known === undefined) named.set(key, [figure])
    else known.push(figure)
  }
  for (const { key, figure, from, label } of facts) {
    if (from === 'prose' || key.measure !== 'amount' || key.year !== year) continue
    for (const name of new Set([label, label.replace(/·[^·]*$/, ''), label.replace(/^.*·/, '')])) add(name, figure)
  }
  for (const { name, amount } of projects) if (amount !== undefined) add(name, amount)
  for (const { rows } of grids) for (const { label, figures } of rows) for (const figure of figures) if (figure?.kind === 'money') add(label, figure)
  return named
}

function judge(answers: Answers, book: ReadBook, named: ReadonlyMap<string, readonly Figure[]>, passage: ReadPassage, spoken: Spoken, said: Said): void {
  const { figure } = said
  const same = named.get(keyOf(said.label.replace(/^.*(?:其中|包括|主要是|安排|用于|:)/, '')))
  if (same === undefined || isRead(book, passage, 'amount', figure.micro)) return
  // Prose in 万元 of a table in 元 may be cut off instead of rounded.
  if (same.some(({ micro }) => size(micro - figure.micro) < figure.step)) return answers.hold()
  const wanted = [...new Set(same.map(({ micro }) => printLike(figure, micro)))].filter((text) => isSlip(figure.text, text))
  const [to, other] = wanted
  if (to === undefined) return
  const quote = quoteOf(passage, spoken, said)
  const place = { ...passage.place, quote }
  answers.find({
    severity: 'warning',
    message: `“${quote}”：各表都没有 ${say(figure, figure.micro)}这个数，同名的数是 ${wanted.join('、')}，只差一笔；请核对是否笔误。`,
    place,
    found: figure.text,
    expected: to,
    suggestion: `与表中一致，改为 ${to}。`,
    ...(other === undefined ? { edits: [{ place, from: figure.text, to }] } : {}),
  })
}

/** Short figures differ in one digit by chance. */
function isSlip(printed: string, wanted: string): boolean {
  return significantDigits(wanted) > 2 && isOneStroke(printed, wanted)
}
