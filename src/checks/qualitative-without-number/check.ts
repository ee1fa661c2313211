import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** 定性 is judged by a word of a scale (优良中差, 高中低); a number with a unit belongs to a quantitative target. */
export const check: Check = {
  id: 'qualitative-without-number',
  title: '定性指标不写数值',
  category: 'targets',
  version: 2,
  run(book) {
    const answers = new Answers('qualitative-without-number')
    for (const { project, indicator } of indicatorsOf(book)) if (indicator.operator === '定性') look(answers, project, indicator)
    return answers.outcome()
  },
}

function look(answers: Answers, project: ReadProject, indicator: ReadIndicator): void {
  const value = compact(indicator.value)
  const unit = value.endsWith('%') ? '%' : compact(indicator.unit)
  const number = value.replace(/^[≥≤≧≦><=]+|%$/g, '')
  if (parseCount(number) === undefined) return answers.hold()
  if (unit === '' || /^[-/无]+$/.test(unit)) return lookAtBare(answers, project, indicator, number)
  const own = /(\d+(?:\.\d+)?)[%％]/.exec(indicator.name)?.[1]
  const sign = /以上|不低于|不少于|至少|大于|≥/.test(indicator.name) ? '≥' : '＝'
  answers.find({
    severity: 'error',
    message: `项目「${project.name}」的指标“${indicator.name}”标为定性，却写了 ${number}${unit}${own === undefined || own === number ? '' : `，与名称中的 ${own}% 也不一致`}，请改为定量指标${own === undefined ? '' : `（${sign}${own}%）`}或改用“高、中、低”等定性值。`,
    place: { ...indicator.place, quote: `定性 ${indicator.value} ${indicator.unit}`.trim() },
    found: indicator.value,
    ...(own === undefined ? {} : { expected: own }),
  })
}

/** A bare number may be a grade, or a weight that moved into the place of a blank value: only beside a weight of its own is it doubtful. */
function lookAtBare(answers: Answers, project: ReadProject, indicator: ReadIndicator, number: string): void {
  if (compact(indicator.weight) === '' || indicator.doubts.length > 0 || /等级|级别|名次|排名|档/.test(indicator.name)) return answers.hold()
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」的指标“${indicator.name}”标为定性，值却是数字 ${number}，请改为“高、中、低”等定性值，或写明方向和度量单位。`,
    place: { ...indicator.place, quote: `定性 ${indicator.value}` },
    found: indicator.value,
  })
}
