import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadProject } from '../check.ts'
import { isRoutine } from '../routine.ts'

const fewest = 4

/** All that the targets of a project ask for, in any order. */
function setOf({ indicators }: ReadProject): string {
  return indicators
    .map(({ name, operator, value, unit }) => compact(`${name}|${operator}${value}${unit}`))
    .toSorted()
    .join('\n')
}

/** Two projects of other names share every target with every value: one set was copied. */
export const check: Check = {
  id: 'targets-reused',
  title: '各项目的绩效指标不整套照抄',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('targets-reused')
    const listed = book.projects.filter((project) => !isRoutine(project) && project.indicators.length >= fewest)
    for (const [, projects] of Map.groupBy(listed, setOf)) {
      const names = [...new Set(projects.map(({ name }) => name.trim()))]
      if (names.length < 2) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'warning',
        message: `项目${names
          .slice(0, 3)
          .map((name) => `「${name}」`)
          .join(
            '、',
          )}${names.length > 3 ? `等${names.length}个项目` : ''}的 ${projects[0]!.indicators.length} 个绩效指标和指标值全都一样；请按各项目的内容分别设置。`,
        place: projects[1]!.place,
        related: projects.filter((_, index) => index !== 1).map(({ place }) => place),
        suggestion: '按各项目的内容分别设置指标和指标值。',
      })
    }
    return answers.outcome()
  },
}
