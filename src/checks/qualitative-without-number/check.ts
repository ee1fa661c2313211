import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** 定性 is judged by a word of a scale (优良中差, 高中低); a number with a unit belongs to a quantitative target. */
export const check: Check = {
  id: 'qualitative-without-number',
  title: '定性指标不写数值',
  run(book) {
    const answers = new Answers('qualitative-without-number')
    for (const { project, indicator } of indicatorsOf(book)) {
      if (indicator.operator !== '定性') continue
      if (!/^\d/.test(indicator.value) || indicator.unit === '') {
        answers.hold()
        continue
      }
      const own = /(\d+(?:\.\d+)?)%/.exec(indicator.name)?.[1]
      answers.find({
        severity: 'error',
        message: `项目「${project.name}」的指标“${indicator.name}”标为定性，却写了 ${indicator.value}${indicator.unit}${own === undefined || own === indicator.value ? '' : `，与名称中的 ${own}% 也不一致`}，请改为定量指标${own === undefined ? '' : `（＝${own}%）`}或改用“高、中、低”等定性值。`,
        place: { ...indicator.place, quote: `定性 ${indicator.value} ${indicator.unit}` },
        found: indicator.value,
        ...(own === undefined ? {} : { expected: own }),
      })
    }
    return answers.outcome()
  },
}
