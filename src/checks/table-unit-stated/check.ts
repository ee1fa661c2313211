import { Answers, type Check, type ReadBook, type ReadTable } from '../check.ts'

const fewest = 3
const unit = /万元|亿元|单位[:：]\s*元|[（(]元[)）]|人民币元/

/** Whether a unit of money stands above the table, under it or in its title. */
function statesUnit({ unitPlace, above = [], title, notes }: ReadTable): boolean {
  return unitPlace !== undefined || [...above, title, ...notes].some((line) => unit.test(line))
}

/** Tables of a form whose cells are money; targets name their units row by row, in their header. */
function moneyTables({ tables, facts }: ReadBook): readonly ReadTable[] {
  const filled = new Set(facts.flatMap(({ from, figure, place }) => (from === 'table' && figure.kind === 'money' && figure.micro !== 0n ? [place.table] : [])))
  return tables.filter(({ form, status, title }) => form !== undefined && status === 'read' && filled.has(title) && !/绩效/.test(title))
}

/** Every table of amounts says in which unit; a book whose other tables do has lost one. */
export const check: Check = {
  id: 'table-unit-stated',
  title: '报表写明金额单位',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('table-unit-stated')
    const tables = moneyTables(book)
    const bare = tables.filter((table) => !statesUnit(table))
    const stating = tables.length - bare.length
    if (stating < fewest || bare.length * fewest > stating) return answers.outcome()
    answers.hold(stating)
    for (const { title, place } of bare) {
      answers.find({
        severity: 'warning',
        message: `「${title}」没有写金额单位，其他 ${stating} 张表都写了；请在表上方注明单位（万元或元）。`,
        place,
        suggestion: '在表上方注明“单位：万元”或“单位：元”。',
      })
    }
    return answers.outcome()
  },
}
