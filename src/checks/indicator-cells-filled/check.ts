import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'

/** An indicator has a name and a value. A blank may also be a merged cell of the source, so this asks and does not accuse. One finding a project. */
export const check: Check = {
  id: 'indicator-cells-filled',
  title: '绩效指标填写完整',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-cells-filled')
    for (const project of book.projects) look(answers, project)
    return answers.outcome()
  },
}

function look(answers: Answers, project: ReadProject): void {
  const unnamed = project.indicators.filter(isUnnamed)
  const valueless = project.indicators.filter((indicator) => !isUnnamed(indicator) && isBlank(indicator))
  answers.hold(project.indicators.length - unnamed.length - valueless.length)
  report(answers, project, unnamed, '三级指标名称', ({ level1, level2, operator, value, unit }) => `${level2 || level1} ${operator}${value}${unit}`.trim())
  const bare = unitless(project)
  report(answers, project, bare, '度量单位', ({ name, value }) => `“${name}”${value}`)
  report(answers, project, valueless, '指标值', ({ name }) => `“${name}”`)
}

function isUnnamed({ name }: ReadIndicator): boolean {
  return compact(name) === ''
}

/** A count without its unit says nothing; one with a sign has a check of its own, and a table that prints no units at all its own way. */
function unitless({ indicators }: ReadProject): readonly ReadIndicator[] {
  const withUnit = indicators.filter(({ unit }) => compact(unit) !== '').length
  if (withUnit < 3 || withUnit * 2 < indicators.length) return []
  return indicators.filter(
    (row) =>
      /数量/.test(row.level2) &&
      !/定性|[≥≤＝=＞＜<>]/.test(row.operator) &&
      /^\d+(?:\.\d+)?$/.test(compact(row.value)) &&
      compact(row.unit) === '' &&
      !isUnnamed(row),
  )
}

/** The cells after a blank value move into its place: a bare unit there is no value. */
function isBlank({ value, unit }: ReadIndicator): boolean {
  return compact(value) === '' || (unit === '' && /^(?:[%‰处个次人名户家件份台套座场期天月年元]|万元|人次)$/.test(compact(value)))
}

function report(answers: Answers, project: ReadProject, rows: readonly ReadIndicator[], what: string, say: (row: ReadIndicator) => string): void {
  if (rows.length === 0) return
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」有 ${rows.length} 个指标没有写${what}（${rows.slice(0, 3).map(say).join('、')}${rows.length > 3 ? '等' : ''}），请补写（如是合并单元格，请拆开后再核对）。`,
    place: rows[0]!.place,
    related: rows.slice(1).map((row) => row.place),
  })
}
