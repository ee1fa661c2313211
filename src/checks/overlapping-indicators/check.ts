import { compact } from '#document/text'
import { Answers, type Check, type ReadProject } from '../check.ts'

/** Two indicators of one project that mean the same and differ in value cannot both be the target. */
export const check: Check = {
  id: 'overlapping-indicators',
  title: '同一项目指标不重叠',
  run(book) {
    const answers = new Answers('overlapping-indicators')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

function compare(answers: Answers, project: ReadProject): void {
  const named = project.indicators.filter((indicator) => compact(indicator.name).length >= 2 && /^\d/.test(indicator.value))
  named.forEach((one, index) => {
    for (const other of named.slice(index + 1)) {
      const [short, long] = [compact(one.name), compact(other.name)].toSorted((a, b) => a.length - b.length)
      if (one.unit !== other.unit || !long!.startsWith(short!) || one.value === other.value || long!.length - short!.length > 3) continue
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的指标“${one.name}”（${one.operator}${one.value}${one.unit}）与“${other.name}”（${other.operator}${other.value}${other.unit}）含义重叠而数值不同，请保留一个。`,
        place: other.place,
        related: [one.place],
      })
    }
  })
}
