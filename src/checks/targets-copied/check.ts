import { compact } from '#document/text'
import { Answers, type Check, type ReadProject } from '../check.ts'

const fewest = 4
/** Wages, pensions and running costs have one set of targets for all; a task of its own has its own. */
const common = /人员|工资|公用经费|运转|保险|公积金|年金|退休|福利|津贴/

function setOf({ indicators }: ReadProject): string {
  return indicators.map(({ name, operator, value, unit }) => compact(`${name}${operator}${value}${unit}`)).join('|')
}

function isOwnTask({ name, category, indicators }: ReadProject): boolean {
  return indicators.length >= fewest && !common.test(category) && !common.test(name)
}

/** Two different tasks with one set of targets: one of them was copied and not rewritten. */
export const check: Check = {
  id: 'targets-copied',
  title: '绩效指标不照抄其他项目',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('targets-copied')
    const groups = [...Map.groupBy(book.projects.filter(isOwnTask), setOf).values()]
    for (const projects of groups) {
      const [first] = projects
      const other = projects.find(({ name }) => compact(name) !== compact(first!.name))
      if (other === undefined) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'warning',
        message: `项目「${other.name}」的 ${other.indicators.length} 个指标与项目「${first!.name}」完全相同，疑为照抄；请按本项目的内容编写指标。`,
        place: other.place,
        related: [first!.place],
        suggestion: '按本项目的内容编写指标。',
      })
    }
    return answers.outcome()
  },
}
