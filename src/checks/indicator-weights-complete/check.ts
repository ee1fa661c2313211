import { parseCount, printMicro } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type ReadIndicator, type ReadProject } from '../check.ts'
import { doubtOf } from '../targets.ts'

/** The weights of a project add to 90 beside 10 for 预算执行率, or to 100 where that is a row of its own. */
export const check: Check = {
  id: 'indicator-weights-complete',
  title: '绩效指标分值合计完整',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-weights-complete')
    const whole = wholeOf(book)
    for (const project of book.projects) if (project.indicators.some((indicator) => weightOf(indicator) !== undefined)) compare(answers, project, whole)
    return answers.outcome()
  },
}

const one = 1_000_000n
const ninety = 90n * one
const hundred = 100n * one

function compare(answers: Answers, project: ReadProject, bookWhole: bigint): void {
  const sum = sumOf(project)
  const hasRate = project.indicators.some(({ name }) => name.includes('预算执行率'))
  const whole = hasRate ? hundred : bookWhole
  // 预算执行率 may also be an ordinary row beside the 10 points outside the table.
  if (sum === whole || (hasRate && sum === ninety)) return answers.hold()
  const doubt = sum <= one ? '分值像是按比例填写的' : sum >= whole + whole / 2n ? '像是两个项目的指标读到了一起' : doubtOf(project)
  if (doubt !== undefined) return answers.cannotCheck(`项目「${project.name}」分值合计 ${print(sum)}，但${doubt}，不能判断`, project.place)
  report(answers, project, sum, whole)
}

function report(answers: Answers, project: ReadProject, sum: bigint, whole: bigint): void {
  const isOver = sum > whole
  const blank = project.indicators.filter((indicator) => weightOf(indicator) === undefined).length
  const difference = print(isOver ? sum - whole : whole - sum)
  const remedy = isOver ? '请调减' : blank > 0 ? `有 ${blank} 个指标没有填分值，请补填` : '请补齐缺少的指标'
  answers.find({
    severity: isOver ? 'error' : 'warning',
    message: `项目「${project.name}」的指标分值合计 ${print(sum)} 分，应为 ${print(whole)} 分${whole === ninety ? '（预算执行率另占 10 分）' : ''}，${isOver ? '多' : '少'} ${difference} 分，${remedy}。`,
    place: project.place,
    found: print(sum),
    expected: print(whole),
    difference,
    related: project.indicators.map((indicator) => indicator.place),
  })
}

function print(micro: bigint): string {
  return printMicro(micro, 2).replace(/\.?0+$/, '')
}

function weightOf(indicator: ReadIndicator): bigint | undefined {
  return parseCount(compact(indicator.weight).replace(/[%分]$/, ''))?.micro
}

function sumOf(project: ReadProject): bigint {
  return project.indicators.reduce((sum, indicator) => sum + (weightOf(indicator) ?? 0n), 0n)
}

/** Places differ, so the book itself decides: one whose projects more often add to 100 than to 90 counts 预算执行率 in; otherwise the national 90 + 10 holds. */
function wholeOf(book: ReadBook): bigint {
  const sums = book.projects.map(sumOf)
  const of = (whole: bigint) => sums.filter((sum) => sum === whole).length
  return of(hundred) > of(ninety) ? hundred : ninety
}
