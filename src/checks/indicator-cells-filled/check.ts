import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** An indicator has a name. A blank may also be a merged cell of the source, so this asks and does not accuse. */
export const check: Check = {
  id: 'indicator-cells-filled',
  title: '绩效指标填写完整',
  run(book) {
    const answers = new Answers('indicator-cells-filled')
    const all = indicatorsOf(book)
    const blank = all.filter(({ indicator }) => indicator.name === '')
    answers.hold(all.length - blank.length)
    for (const { project, indicator } of blank) {
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的${indicator.level2 || indicator.level1 || '一个指标'}没有写三级指标名称，只有 ${indicator.operator}${indicator.value}${indicator.unit}，请补写。`,
        place: indicator.place,
      })
    }
    return answers.outcome()
  },
}
