import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadProject } from '../check.ts'

const fewest = 4

/** The outline of a code: its digits as 9, its letters as A. */
function shapeOf({ code }: ReadProject): string {
  return compact(code)
    .replace(/\d/g, '9')
    .replace(/[A-Za-z]/g, 'A')
}

/** Codes come from one system: one that has another length or lacks its letter was retyped. */
export const check: Check = {
  id: 'project-code-shape',
  title: '项目编码格式一致',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('project-code-shape')
    const coded = book.projects.filter(({ code }) => /\d{5}/.test(code))
    const byShape = [...Map.groupBy(coded, shapeOf)].toSorted(([, one], [, other]) => other.length - one.length)
    const [usual, ...odd] = byShape
    if (usual === undefined || usual[1].length < fewest || usual[1].length * 4 < coded.length * 3) return answers.outcome()
    answers.hold(usual[1].length)
    const pattern = usual[1][0]!
    for (const project of odd.flatMap(([, projects]) => projects)) {
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的编码“${project.code}”共${compact(project.code).length}位，格式与其他${usual[1].length}个项目（如“${pattern.code}”，${compact(pattern.code).length}位）不同；请核对编码有没有缺字或多字。`,
        place: project.place,
        found: project.code,
        related: [pattern.place],
        suggestion: '按预算管理系统中的项目编码改正。',
      })
    }
    return answers.outcome()
  },
}
