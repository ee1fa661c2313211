import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** One code is one project; printed with two names, one of the codes was copied. A longer form of a name is the same name. */
export const check: Check = {
  id: 'project-code-duplicate',
  title: '一个项目编码对应一个项目',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('project-code-duplicate')
    const coded = book.projects.filter(({ code, name }) => compact(code).length >= 10 && compact(name).length >= 2)
    for (const [code, projects] of Map.groupBy(coded, ({ code }) => compact(code))) {
      const first = projects[0]!
      const other = projects.find(({ name }) => !isSame(name, first.name))
      if (other === undefined) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'error',
        message: `项目编码“${code}”既是「${first.name}」又是「${other.name}」；一个编码只能是一个项目，请核对编码。`,
        place: other.place,
        found: code,
        related: [first.place],
        suggestion: '按预算管理系统中的项目编码改正。',
      })
    }
    return answers.outcome()
  },
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [compact(one), compact(other)]
  return a.includes(b) || b.includes(a)
}
