import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { isCeiling, isFloor } from '../targets.ts'

/** Two indicators of one project that mean the same and differ in value cannot both be the target. */
export const check: Check = {
  id: 'overlapping-indicators',
  title: '同一项目指标不重叠',
  category: 'targets',
  version: 2,
  run(book) {
    const answers = new Answers('overlapping-indicators')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

/** Each indicator beside the first of its meaning, so that a long project costs no more than its rows. */
function compare(answers: Answers, project: ReadProject): void {
  const firsts = new Map<string, ReadIndicator>()
  for (const indicator of project.indicators) {
    const meaning = meaningOf(indicator)
    if (meaning === undefined) continue
    const first = firsts.get(meaning)
    if (first === undefined) firsts.set(meaning, indicator)
    else if (canBothHold(first, indicator)) answers.hold()
    else report(answers, project, first, indicator)
  }
}

/** The words that say only that something is measured: 会期 and 会期时长 in days are one thing, 补助学生 and 补助学生家长 are two. */
const measureWord = /(?:数量|总数|个数|家数|次数|人数|天数|户数|数|时长|时间)$/

function meaningOf(indicator: ReadIndicator): string | undefined {
  const name = compact(indicator.name)
  if (name.length < 2 || parseCount(compact(indicator.value)) === undefined) return undefined
  const unit = compact(indicator.unit)
  // Without units two lengths of one thing may be in days and in hours.
  if (unit === '') return name
  const bare = name.replace(/[(（][^()（）]{1,4}[)）]$/, '').replace(measureWord, '')
  return `${bare === '' ? name : bare} ${unit}`
}

/** One value printed twice contradicts nothing (indicator-duplicate speaks of it), nor does a range: at least so many and at most so many more. */
function canBothHold(a: ReadIndicator, b: ReadIndicator): boolean {
  const [one, other] = [parseCount(compact(a.value))!.micro, parseCount(compact(b.value))!.micro]
  return one === other || (isFloor(a) && isCeiling(b) && one < other) || (isCeiling(a) && isFloor(b) && other < one)
}

function report(answers: Answers, project: ReadProject, one: ReadIndicator, other: ReadIndicator): void {
  const [first, second] = [one, other].map((row) => `${row.operator}${row.value}${row.unit}`)
  const isSame = compact(one.name) === compact(other.name)
  answers.find({
    severity: 'warning',
    message: isSame
      ? `项目「${project.name}」有两个指标都叫“${one.name}”，一个${first}，一个${second}，请保留一个，或在名称中写明区别。`
      : `项目「${project.name}」的指标“${one.name}”（${first}）与“${other.name}”（${second}）含义重叠而数值不同，请保留一个，或在名称中写明区别。`,
    place: other.place,
    related: [one.place],
  })
}
