import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadProject } from '../check.ts'

/** Whether category and code each say that a project has a special aim; undefined when either does not tell. */
function aimsOf({ code, category }: ReadProject): { readonly letter: string; readonly byCode: boolean; readonly byCategory: boolean } | undefined {
  const letter = /\d{2}([RYT])\d{9,12}$/.exec(compact(code))?.[1]
  if (letter === undefined || !/特定目标|运转|人员/.test(category)) return undefined
  return { letter, byCode: letter === 'T', byCategory: category.includes('特定目标') }
}

/** The letter T of a code says that the project has a special aim. R and Y are used differently from place to place. */
export const check: Check = {
  id: 'project-category-fits-code',
  title: '项目类别与编码字母相符',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('project-category-fits-code')
    for (const project of book.projects) {
      const aims = aimsOf(project)
      if (aims === undefined) continue
      if (aims.byCode === aims.byCategory) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的类别是“${project.category}”，编码“${project.code}”的字母${aims.letter}${aims.byCode ? '是' : '不是'}特定目标类；两者不一致，请核对类别和编码。`,
        place: project.place,
        found: aims.letter,
        expected: aims.byCategory ? 'T' : 'R或Y',
        suggestion: '按预算管理系统中的项目类别改正。',
      })
    }
    return answers.outcome()
  },
}
