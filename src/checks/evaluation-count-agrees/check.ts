import { Answers, type Check } from '../check.ts'
import { tight } from '../final-account.ts'

const listed =
  /反映(?:了)?((?:[“"][^”"]{2,40}[”"](?:项目)?[、和及,，]*)+)(?:等)?(?:共)?(\d{1,3}|[一二三四五六七八九十])个(?:一级|二级)?(?:预算)?项目(?:的)?绩效自评/
const digits = '零一二三四五六七八九十'

/** The number of projects whose evaluation is published is that of the projects named. */
export const check: Check = {
  id: 'evaluation-count-agrees',
  title: '公开绩效自评结果的项目数与所列项目相符',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-count-agrees')
    for (const passage of book.passages) {
      const match = listed.exec(tight(passage))
      if (match === null) continue
      const names = [...match[1]!.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, name]) => name!)
      const count = /^\d+$/.test(match[2]!) ? Number(match[2]) : digits.indexOf(match[2]!)
      const place = { ...passage.place, quote: match[0] }
      const isOpen = /等(?:共)?(?:\d{1,3}|[一二三四五六七八九十])个/.test(match[0])
      if (names.length === count || (isOpen && names.length < count)) answers.hold()
      else
        answers.find({
          severity: 'warning',
          message: `“${match[0]}”：写明 ${count} 个项目，列出名称的有 ${names.length} 个；请补列项目或改正个数。`,
          place,
          found: String(count),
          expected: String(names.length),
          difference: String(Math.abs(count - names.length)),
        })
    }
    return answers.outcome()
  },
}
