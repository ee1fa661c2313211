import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { isRoutine } from '../routine.ts'

const longEnough = 15

/** Two projects do not have one objective, word for word: one was copied and never rewritten. */
export const check: Check = {
  id: 'objective-reused',
  title: '各项目的绩效目标不照抄',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('objective-reused')
    const written = book.projects.filter((project) => !isRoutine(project) && compact(project.objective).length >= longEnough)
    for (const [, projects] of Map.groupBy(written, ({ objective }) => compact(objective))) {
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
          )}${names.length > 3 ? `等${names.length}个项目` : ''}的绩效目标一字不差（“${projects[0]!.objective.trim().slice(0, 20)}…”）；请按各项目要达到的目标分别改写。`,
        place: projects[1]!.place,
        related: projects.filter((_, index) => index !== 1).map(({ place }) => place),
        suggestion: '按各项目要达到的目标分别改写。',
      })
    }
    return answers.outcome()
  },
}
