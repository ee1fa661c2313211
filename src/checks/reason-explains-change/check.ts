import { printMoney } from '#core/figure'
import { keyId } from '#core/key'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadReason, StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'

const staff = /退休|人员|工资|调出|调入|在职|养老|职工|年金|公积金|社保|医保|基数|晋升|招录|辞职|在编/
const projectWords = /项目|专项|补助|补贴|工作经费|企业|工程|购置|采购|改造|建设|新增[^,。;]{2,}费/

function wan(micro: bigint): string {
  return printMoney(micro, 'wanYuan')
}

function factOf(book: ReadBook, change: StatedFact): StatedFact | undefined {
  const wanted = keyId({ ...change.key, measure: 'amount' })
  const stated = book.facts.filter(({ key }) => keyId(key) === wanted)
  return stated.find(({ from }) => from === 'prose') ?? stated[0]
}

/** The project part of the item as the tables state it; the smallest when they differ, so that too much is never claimed. */
function projectPartOf(book: ReadBook, code: string): StatedFact | undefined {
  const stated = book.facts.filter(
    ({ key, from }) =>
      from === 'table' &&
      key.concept === 'expenditure' &&
      key.measure === 'amount' &&
      key.functional === code &&
      key.year === book.year &&
      key.part === 'project' &&
      key.economic === undefined &&
      key.unit === undefined &&
      key.project === undefined,
  )
  return stated.reduce<StatedFact | undefined>((least, fact) => (least === undefined || fact.figure.micro < least.figure.micro ? fact : least), undefined)
}

function namesAProject(book: ReadBook, text: string): boolean {
  return projectWords.test(text) || book.projects.some(({ name }) => name.length >= 4 && text.includes(compact(name)))
}

function judge(answers: Answers, book: ReadBook, change: StatedFact, reason: ReadReason, code: string): void {
  const amount = factOf(book, change)
  const project = projectPartOf(book, code)
  if (amount === undefined || project === undefined) return answers.cannotCheck('没有读到本科目的预算数或项目支出', change.place)
  const delta = change.figure.micro
  const lastYear = amount.figure.micro - delta
  const basic = amount.figure.micro - project.figure.micro
  const fromProjects = project.figure.micro - lastYear
  const text = compact(reason.text)
  if (lastYear < 0n || basic < 0n) return answers.cannotCheck('预算数、增减额与项目支出不相容，推算不出上年数', change.place)
  if (fromProjects * 2n < delta || !staff.test(text) || namesAProject(book, text)) return answers.hold()
  answers.find({
    severity: 'error',
    message:
      `「${headingName(book, code)}」增加${wan(delta)}万元，说明称“${reason.text.trim()}”；但本科目今年项目支出${wan(project.figure.micro)}万元，` +
      `上年全部才${wan(lastYear)}万元，至少${wan(fromProjects)}万元的增加来自项目。基本支出仅${wan(basic)}万元，最多解释${wan(basic)}万元。请写明是哪些项目使支出增加。`,
    place: { ...reason.place, quote: reason.text },
    found: wan(basic),
    expected: wan(delta),
    difference: wan(fromProjects),
    related: [change.place, amount.place, project.place],
    suggestion: '改写原因，写明新增或增加的项目及金额。',
  })
}

/** A staff matter cannot explain growth that projects must have brought, whatever last year's projects were. */
export const check: Check = {
  id: 'reason-explains-change',
  title: '增减原因解释得了增减额',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-explains-change')
    const done = new Set<string>()
    for (const change of book.facts) {
      const code = change.key.functional
      if (change.key.measure !== 'change' || change.key.concept !== 'expenditure' || code?.length !== 7 || change.key.part !== undefined) continue
      const reason = book.reasons.find(({ key }) => key.functional === code && key.concept === 'expenditure')
      if (change.figure.micro <= 0n || reason === undefined || done.has(code)) continue
      done.add(code)
      judge(answers, book, change, reason, code)
    }
    return answers.outcome()
  },
}
