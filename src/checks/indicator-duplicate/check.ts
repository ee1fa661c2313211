import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadIndicator, ReadProject } from '../check.ts'
import { sayRow } from '../row-rule.ts'

function wordsOf({ name, operator, value, unit }: ReadIndicator): string {
  return compact(`${name}|${operator}|${value}|${unit}`)
}

function look(answers: Answers, project: ReadProject): void {
  const named = project.indicators.filter(({ name, doubts }) => compact(name).length >= 3 && doubts.length === 0)
  for (const [, rows] of Map.groupBy(named, wordsOf)) {
    const [first, ...again] = rows
    if (again.length === 0) {
      answers.hold()
      continue
    }
    answers.find({
      severity: 'warning',
      message: `项目「${project.name}」的指标${sayRow(first!)}写了 ${rows.length} 遍；同一指标只列一次，请删去重复的行，并核对分值。`,
      place: again[0]!.place,
      related: [first!, ...again.slice(1)].map(({ place }) => place),
      suggestion: '删去重复的行，并核对分值。',
    })
  }
}

/** One target is listed once: a row that is there twice counts its weight twice. */
export const check: Check = {
  id: 'indicator-duplicate',
  title: '同一项目的指标不重复',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-duplicate')
    for (const project of book.projects) look(answers, project)
    return answers.outcome()
  },
}
