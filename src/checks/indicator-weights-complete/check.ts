import { parseCount, printMicro } from '#core/figure'
import { Answers, type Check, type ReadBook, type ReadProject } from '../check.ts'
import { doubtOf } from '../targets.ts'

/** The weights of a project add to 90 beside 10 for 预算执行率, or to 100 where that is a row of its own. */
export const check: Check = {
  id: 'indicator-weights-complete',
  title: '绩效指标分值合计完整',
  run(book) {
    const answers = new Answers('indicator-weights-complete')
    const whole = wholeOf(book)
    for (const project of book.projects) {
      const weights = project.indicators.map((indicator) => parseCount(indicator.weight))
      if (weights.every((weight) => weight === undefined)) continue
      compare(
        answers,
        project,
        weights.reduce((sum, weight) => sum + (weight?.micro ?? 0n), 0n),
        whole,
      )
    }
    return answers.outcome()
  },
}

function compare(answers: Answers, project: ReadProject, sum: bigint, whole: bigint): void {
  const doubt = doubtOf(project)
  if (sum === whole) return answers.hold()
  const printed = printMicro(sum, 2).replace(/\.?0+$/, '')
  const wanted = printMicro(whole, 0)
  if (sum < whole && doubt !== undefined) return answers.cannotCheck(`项目「${project.name}」分值合计 ${printed}，但${doubt}，不能判断`, project.place)
  const isOver = sum > whole
  answers.find({
    severity: isOver ? 'error' : 'warning',
    message: `项目「${project.name}」的指标分值合计 ${printed} 分，应为 ${wanted} 分，${isOver ? '多' : '少'} ${printMicro(isOver ? sum - whole : whole - sum, 2).replace(/\.?0+$/, '')} 分，请${isOver ? '调减' : '补齐缺少的指标'}。`,
    place: project.place,
    found: printed,
    expected: wanted,
    difference: printMicro(isOver ? sum - whole : whole - sum, 0),
    related: project.indicators.map((indicator) => indicator.place),
  })
}

const ninety = 90_000_000n
const hundred = 100_000_000n

/** Places differ, so the book itself decides: one whose projects more often add to 100 than to 90 counts 预算执行率 as a row; otherwise the national 90 + 10 holds. */
function wholeOf(book: ReadBook): bigint {
  const sums = book.projects.map((project) => project.indicators.reduce((sum, indicator) => sum + (parseCount(indicator.weight)?.micro ?? 0n), 0n))
  const of = (whole: bigint) => sums.filter((sum) => sum === whole).length
  const names = book.projects.flatMap((project) => project.indicators.map((indicator) => indicator.name))
  return of(hundred) > of(ninety) || names.some((name) => name.includes('预算执行率')) ? hundred : ninety
}
