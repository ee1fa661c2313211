import { squeeze } from '#document/text'
import { Answers, type Check, type ReadBook, type ReadIndicator, type ReadProject } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** A target for this year has no deadline in a year that is over: such a date was left from an earlier budget. */
export const check: Check = {
  id: 'indicator-year-current',
  title: '指标期限不早于预算年度',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-year-current')
    for (const { project, indicator } of indicatorsOf(book)) look(answers, book, project, indicator)
    return answers.outcome()
  },
}

function look(answers: Answers, book: ReadBook, project: ReadProject, indicator: ReadIndicator): void {
  const due = dueIn(indicator.name) ?? dueIn(indicator.value)
  if (due === undefined) return
  const where = `项目「${project.name}」的指标“${indicator.name}”`
  const isOfTime = /时效/.test(indicator.level2)
  if (book.year === undefined) return answers.cannotCheck(`${where}写有期限，但读不出预算年度，不能比较`, indicator.place)
  if (Number(due.year) >= book.year) return answers.hold()
  if (!isDeadline(due.rest, isOfTime)) {
    return isOfTime ? answers.cannotCheck(`${where}写有${due.year}年，看不出是完成期限还是工作的范围，不能判断`, indicator.place) : undefined
  }
  answers.find({
    severity: 'error',
    message: `${where}期限为${due.year}年，早于预算年度${book.year}年，疑为沿用以前年度的内容，请改为${book.year}年。`,
    place: { ...indicator.place, quote: due.text },
    found: due.year,
    expected: String(book.year),
    edits: [{ place: indicator.place, from: due.text, to: due.text.slice(0, due.at) + book.year + due.text.slice(due.at + due.year.length) }],
  })
}

/** A date that may be a deadline: where its year stands, and the words that follow it. */
interface Due {
  readonly text: string
  readonly at: number
  readonly year: string
  readonly rest: string
}

const dueBy =
  /(20\d\d)年(?:(?:\d{1,2}月(?:\d{1,2}日)?)?年?[底末]?(?:之前|以?前(?!期)|内(?![部控审]))|(?:\d{1,2}月(?:\d{1,2}日)?[底末]?|[底末])(?=完成)|(?=完成$))(.*)$/
const wholeDate = /^(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?[底末]?|[底末])()$/

function dueIn(text: string): Due | undefined {
  const squeezed = squeeze(text)
  const match = wholeDate.exec(squeezed.text) ?? dueBy.exec(squeezed.text)
  return match === null ? undefined : { text, at: squeezed.at(match.index), year: match[1]!, rest: match[2]! }
}

const done = '(?:完成|支付|拨付|发放|到位|办结|验收|竣工|报送|提交|执行)'
const onlyDone = new RegExp(`^(?:$|[,;)]|(?:全[部面]|按[时期])?(?:任务|工作|项目|资金)?${done}(?:及时)?率?$)`)
const doing = new RegExp(`^(?:全[部面]|按[时期])?${done}`)
const scope = /的|尾款|质保|欠|结算|遗留|结转|[率数量额]$/

/**
 * A deadline is the last word, or is followed by what is to be done by then. Before a noun the date names which things
 * are meant (2000年前建成的小区, 2023年底前欠付工程款清偿率), and nothing is due on it.
 */
function isDeadline(rest: string, isOfTime: boolean): boolean {
  return onlyDone.test(rest) || (isOfTime && doing.test(rest) && !scope.test(rest))
}
