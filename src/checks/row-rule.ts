import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers } from './check.ts'
import type { Outcome, ReadBook, ReadIndicator, ReadProject, Severity } from './check.ts'

/** What a check asks of single rows of the targets. All rows of one project that share the fault are one finding. */
export interface RowRule {
  readonly id: string
  readonly severity: Severity
  /** Whether the rule speaks of this row at all. */
  readonly concerns: (row: ReadIndicator, project: ReadProject) => boolean
  readonly isRight: (row: ReadIndicator, project: ReadProject) => boolean
  /** After “有几个指标”: what is wrong with them. */
  readonly fault: string
  readonly remedy: string
}

/** The value of an indicator as a count of its unit, in micro; undefined when it is no number. */
export function valueOf(row: ReadIndicator): bigint | undefined {
  return parseCount(compact(row.value).replace(/%$/, ''))?.micro
}

/** The unit of an indicator, also where the sign % stands with the value. */
export function measureOf(row: ReadIndicator): string {
  return compact(row.value).endsWith('%') ? '%' : compact(row.unit)
}

export function isQualitative(row: ReadIndicator): boolean {
  return compact(row.operator) === '定性'
}

/** A row as a message names it: its name, and what is asked of it. */
export function sayRow(row: ReadIndicator): string {
  return `“${row.name.trim()}”（${`${row.operator}${row.value}${row.unit}`.trim()}）`
}

/** The first few of a list, as a message says them. */
export function sayFew(names: readonly string[], most = 3): string {
  return `${names.slice(0, most).join('、')}${names.length > most ? '等' : ''}`
}

function look(answers: Answers, rule: RowRule, project: ReadProject): void {
  const concerned = project.indicators.filter((row) => rule.concerns(row, project))
  const wrong = concerned.filter((row) => !rule.isRight(row, project))
  answers.hold(concerned.length - wrong.length)
  const sound = wrong.filter(({ doubts }) => doubts.length === 0)
  for (const row of wrong) if (row.doubts.length > 0) answers.cannotCheck(`指标“${row.name}”一行${row.doubts[0]}，不能判断`, row.place)
  const [first] = sound
  if (first === undefined) return
  answers.find({
    severity: rule.severity,
    message: `项目「${project.name}」有 ${sound.length} 个指标${rule.fault}：${sayFew(sound.map(sayRow))}；${rule.remedy}。`,
    place: first.place,
    found: `${first.operator}${first.value}${first.unit}`.trim(),
    related: sound.slice(1).map(({ place }) => place),
    suggestion: `${rule.remedy}。`,
  })
}

/** Asks the rule of every row of the targets. */
export function checkRows(book: ReadBook, rule: RowRule): Outcome {
  const answers = new Answers(rule.id)
  for (const project of book.projects) look(answers, rule, project)
  return answers.outcome()
}
