import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadProject } from '../check.ts'

/** Running costs bear one name in every unit of a department; there the same name is no second project. */
const everyUnits = /经费$|公用|工资|社保|公积金|补助|补贴|运转|运行|机动/

function amountOf({ amount }: ReadProject): string {
  return amount?.text ?? '无金额'
}

/** Two projects of one name and two codes cannot be told apart by who reads the book. */
export const check: Check = {
  id: 'project-name-duplicate',
  title: '项目名称不重复',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('project-name-duplicate')
    const named = book.projects.filter(({ name, code }) => compact(name).length >= 4 && compact(code) !== '' && !everyUnits.test(compact(name)))
    for (const [, projects] of Map.groupBy(named, ({ name }) => compact(name))) {
      const [first, ...rest] = projects
      const other = rest.find(({ code }) => compact(code) !== compact(first!.code))
      if (other === undefined) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'warning',
        message: `有 ${projects.length} 个项目都叫「${first!.name}」（${projects.map(amountOf).join('、')}），编码不同；请核对是不是重复设立，确是两个项目的，请在名称中写明区别。`,
        place: other.place,
        found: first!.name,
        related: projects.filter((project) => project !== other).map(({ place }) => place),
        suggestion: '合并重复的项目，或在名称中写明区别。',
      })
    }
    return answers.outcome()
  },
}
