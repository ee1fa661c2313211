import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** A project whose targets are listed says what it is for; asked where most projects of the book do. */
export const check: Check = {
  id: 'project-objective-empty',
  title: '项目写明绩效目标',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('project-objective-empty')
    const projects = book.projects.filter(({ indicators }) => indicators.length > 0)
    const empty = projects.filter(({ objective }) => /^(?:无|[-—/.]*)$/.test(compact(objective)))
    const [first] = empty
    answers.hold(projects.length - empty.length)
    if (first === undefined || empty.length >= projects.length - empty.length) return answers.outcome()
    answers.find({
      severity: 'warning',
      message: `项目${empty
        .slice(0, 3)
        .map(({ name }) => `「${name}」`)
        .join('、')}${empty.length > 3 ? `等${empty.length}个项目` : ''}没有写绩效目标，其他 ${projects.length - empty.length} 个项目都写了；请补写。`,
      place: first.place,
      related: empty.slice(1).map(({ place }) => place),
      suggestion: '补写项目的绩效目标。',
    })
    return answers.outcome()
  },
}
