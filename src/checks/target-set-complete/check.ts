import { Answers, type Check, type ReadProject } from '../check.ts'
import { doubtOf } from '../targets.ts'

const needed: readonly (readonly [string, RegExp])[] = [
  ['数量', /数量/],
  ['质量', /质量/],
  ['时效', /时效/],
  ['效益', /效益|可持续/],
]

/** Targets say how much, how well, how soon and what for (财预〔2021〕101号); one indicator alone tells nothing of the rest. */
export const check: Check = {
  id: 'target-set-complete',
  title: '绩效指标种类齐全',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('target-set-complete')
    for (const project of book.projects) if (project.indicators.length > 0) look(answers, project)
    asTheOthers(
      answers,
      book.projects.filter(({ indicators }) => indicators.length > 1),
    )
    return answers.outcome()
  },
}

function look(answers: Answers, project: ReadProject): void {
  const labels = project.indicators.map((indicator) => indicator.level1 + indicator.level2).join(' ')
  const missing = needed.filter(([, pattern]) => !pattern.test(labels)).map(([name]) => name)
  // Offices leave out one kind by custom; three of the four missing leave the project without targets worth the name.
  if (missing.length < 3) return answers.hold()
  const doubt = project.indicators.some((indicator) => indicator.level2 === '') ? '有的指标没有写二级指标，看不出种类' : doubtOf(project)
  if (doubt !== undefined) return answers.cannotCheck(`项目「${project.name}」缺少${missing.join('、')}指标，但${doubt}`, project.place)
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」${project.amount === undefined ? '' : `预算 ${project.amount.text}万元，`}只有 ${project.indicators.length} 个指标，没有${missing.join('、')}指标，请补充（如确有更多行，请检查表格是否导出完整）。`,
    place: project.place,
    suggestion: `补充${missing.join('、')}指标。`,
  })
}

const likeTheOthers: readonly (readonly [string, RegExp])[] = [
  ['效益', /效益|效果|影响/],
  ['满意度', /满意/],
]

/** Where every other project of the book has a benefit or asks for satisfaction, one without it has lost a row. */
function asTheOthers(answers: Answers, projects: readonly ReadProject[]): void {
  for (const [name, pattern] of likeTheOthers) {
    const without = projects.filter(({ indicators }) => !indicators.some(({ level1, level2, name: words }) => pattern.test(level1 + level2 + words)))
    const [first] = without
    if (projects.length < 3 || first === undefined || without.length > 1) continue
    const doubt = first.indicators.some(({ level1, level2 }) => level1 + level2 === '') ? '有的指标没有写级别' : doubtOf(first)
    if (doubt !== undefined) {
      answers.cannotCheck(`项目「${first.name}」没有${name}指标，但${doubt}`, first.place)
      continue
    }
    answers.find({
      severity: 'warning',
      message: `项目「${first.name}」没有${name}指标，其他 ${projects.length - 1} 个项目都有，请补充（如确有更多行，请检查表格是否导出完整）。`,
      place: first.place,
      suggestion: `补充${name}指标。`,
    })
  }
}
