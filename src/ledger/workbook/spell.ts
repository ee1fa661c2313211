import { driverWords } from '#core/reason'
import { quoted, remedy } from '../nearest.ts'
import type { CellProblem } from './cell-problems.ts'
import type { Sheet } from './column.ts'
import { basicSheet, fieldOf, fieldSheets, type Field } from './fields.ts'
import type { SheetRow } from './sheet-rows.ts'
import { listSheets, overallSheets } from './sheets.ts'
import type { CellAt, Spelling } from './spelling.ts'
import { headingWords, reasonWords, sectionWords } from './words.ts'

type RowsOf = (sheet: Sheet) => readonly SheetRow[]

/** Spells `book.yaml`: the lines of the sheets of fields, then the lists. */
export function spellBook(spelling: Spelling, rows: RowsOf, problems: CellProblem[]): void {
  spellFields(spelling, writtenFields(rows, problems), problems)
  const list = (name: string, sheet: Sheet, entry: (cells: readonly string[]) => readonly string[]) => {
    spelling.line('book.yaml', `${name}:`, { sheet: sheet.name, row: 1, column: 'A' })
    for (const { cells, number } of rows(sheet))
      entry(cells).forEach((text, part) =>
        spelling.line('book.yaml', `  ${part === 0 ? '- ' : '  '}${text}`, { sheet: sheet.name, row: number, column: part === 0 ? 'A' : 'B' }),
      )
  }
  const pair = (first: string, second: string) => (cells: readonly string[]) => [
    `${first}: ${JSON.stringify(cells[0])}`,
    `${second}: ${JSON.stringify(cells[1])}`,
  ]
  list('duties', listSheets.duties, ([duty]) => [JSON.stringify(duty)])
  list('offices', listSheets.offices, pair('name', 'duties'))
  list('staffing', listSheets.staffing, pair('name', 'count'))
  list('subordinates', listSheets.subordinates, ([name]) => [JSON.stringify(name)])
  spelling.line('book.yaml', 'headingNames:', { sheet: listSheets.headings.name, row: 1, column: 'A' })
  spellGroups(spelling, 'book.yaml', '  ', listSheets.headings, headingWords, rows(listSheets.headings), problems)
}

interface Written {
  readonly value: string
  readonly at: CellAt
}

/** Lines that are shown for the eye alone. */
const shownLabels: ReadonlySet<string> = new Set(['合计'])

/** What is written for each field, on its own sheet or on 基本情况 of an older workbook. */
function writtenFields(rows: RowsOf, problems: CellProblem[]): ReadonlyMap<Field, Written> {
  const written = new Map<Field, Written>()
  for (const sheet of fieldSheets) {
    for (const { cells, number } of rows(sheet)) {
      const [label = '', value = ''] = cells
      const at = { sheet: sheet.name, row: number, column: 'B' }
      const complain = (message: string) => problems.push({ ...at, column: 'A', message })
      const field = fieldOf(sheet, label)
      const before = field === undefined ? undefined : written.get(field)
      const labels = sheet.fields.map((one) => one.label)
      if (field === undefined) {
        if (!shownLabels.has(label)) complain(`不认识${quoted(label)}，${remedy(label, labels).slice(0, 120)}`)
      } else if (before !== undefined && before.value !== '' && value !== '' && before.value !== value)
        complain(
          `${quoted(label)}写了两次：工作表“${before.at.sheet}”${before.at.column}${before.at.row} 写的是${quoted(before.value)}，这里写的是${quoted(value)}。请只留一处。`,
        )
      else if (before === undefined || before.value === '') written.set(field, { value, at })
    }
  }
  return written
}

function spellFields(spelling: Spelling, written: ReadonlyMap<Field, Written>, problems: CellProblem[]): void {
  let open: readonly string[] = []
  for (const sheet of fieldSheets) {
    for (const field of sheet.fields) {
      const { value, at } = written.get(field) ?? { value: '', at: { sheet: basicSheet.name, row: 1, column: 'B' } }
      const { path } = field
      path.slice(0, -1).forEach((part, depth) => {
        if (open[depth] !== part || open.slice(0, depth).join() !== path.slice(0, depth).join()) spelling.line('book.yaml', `${'  '.repeat(depth)}${part}:`, at)
      })
      open = path
      const said = value === '' ? '' : JSON.stringify(keyOf(field.words, value, field.label, at, problems))
      if (value !== '') spelling.line('book.yaml', `${'  '.repeat(path.length - 1)}${path.at(-1)!}: ${said}`, at)
    }
  }
}

/** The key of a word a person chose; an unknown word is a problem, and stands for the first. */
function keyOf(words: Readonly<Record<string, string>> | undefined, value: string, label: string, at: CellAt, problems: CellProblem[]): string {
  if (words === undefined) return value
  const key = Object.keys(words).find((candidate) => words[candidate] === value)
  if (key === undefined) problems.push({ ...at, message: `“${label}”写的是${quoted(value)}，${remedy(value, Object.values(words))}` })
  return key ?? Object.keys(words)[0]!
}

/** Rows of group, name and text as a mapping of mappings. */
function spellGroups(
  spelling: Spelling,
  file: string,
  indent: string,
  sheet: Sheet,
  words: Readonly<Record<string, string>>,
  rows: readonly SheetRow[],
  problems: CellProblem[],
): void {
  const keyed = rows.map(({ number, cells }) => ({
    number,
    cells,
    group: keyOf(words, cells[0]!, sheet.columns[0]!.head, { sheet: sheet.name, row: number, column: 'A' }, problems),
  }))
  for (const group of Object.keys(words)) {
    const own = keyed.filter((row) => row.group === group)
    if (own.length > 0) spelling.line(file, `${indent}${group}:`, { sheet: sheet.name, row: own[0]!.number, column: 'A' })
    for (const { number, cells } of own)
      spelling.line(file, `${indent}  ${JSON.stringify(cells[1])}: ${JSON.stringify(cells[2])}`, { sheet: sheet.name, row: number, column: 'B' })
  }
}

/** Spells `projects.yaml`: each project with the targets that bear its code. */
export function spellProjects(spelling: Spelling, rows: RowsOf, problems: CellProblem[]): void {
  const { projects, indicators } = listSheets
  const targets = rows(indicators)
  const codes = new Set(rows(projects).map(({ cells }) => cells[0]))
  for (const { number, cells } of targets) {
    if (!codes.has(cells[0]))
      problems.push({
        sheet: indicators.name,
        row: number,
        column: 'A',
        message: `${cells[0] === '' ? '没有写项目编码。' : `项目编码${quoted(cells[0]!)}在“${projects.name}”表中没有。`}请补上项目或改正编码。`,
      })
  }
  for (const { number, cells } of rows(projects)) {
    const at = (column: string) => ({ sheet: projects.name, row: number, column })
    ;['code', 'name', 'category', 'objective'].forEach((key, column) =>
      spelling.line('projects.yaml', `${column === 0 ? '- ' : '  '}${key}: ${JSON.stringify(cells[column])}`, at('ABCD'[column]!)),
    )
    if (cells[4] !== '') spelling.line('projects.yaml', `  transfer: ${transferWords[cells[4]!] ?? JSON.stringify(cells[4])}`, at('E'))
    const own = targets.filter((target) => target.cells[0] === cells[0])
    spelling.line('projects.yaml', `  indicators:${own.length === 0 ? ' []' : ''}`, at('A'))
    for (const target of own)
      spelling.line(
        'projects.yaml',
        `    - ${JSON.stringify(indicatorOf(target.cells.slice(2), { sheet: indicators.name, row: target.number, column: 'G' }, problems))}`,
        { sheet: indicators.name, row: target.number, column: 'C' },
      )
  }
}

const transferWords: Readonly<Record<string, string>> = { 是: 'true', 否: 'false' }

/** Spells `overall.yaml`, from the objective to the indicators. Where nothing is written the ledger has no such file. */
export function spellOverall(spelling: Spelling, rows: RowsOf, problems: CellProblem[]): void {
  const { objective, tasks, indicators } = overallSheets
  const said = rows(objective)
  if (said.length + rows(tasks).length + rows(indicators).length === 0) return
  const words = said.map(({ cells }) => cells[0]).join(' ')
  spelling.line('overall.yaml', `objective: ${JSON.stringify(words)}`, { sheet: objective.name, row: said[0]?.number ?? 2, column: 'A' })
  if (rows(tasks).length > 0) spelling.line('overall.yaml', 'tasks:', { sheet: tasks.name, row: 1, column: 'A' })
  for (const { number, cells } of rows(tasks))
    ['- name', '  content', '  fiscal', '  other'].forEach((key, column) =>
      spelling.line('overall.yaml', `  ${key}: ${JSON.stringify(cells[column])}`, { sheet: tasks.name, row: number, column: 'ABCD'[column]! }),
    )
  if (rows(indicators).length > 0) spelling.line('overall.yaml', 'indicators:', { sheet: indicators.name, row: 1, column: 'A' })
  for (const { number, cells } of rows(indicators)) {
    const at = { sheet: indicators.name, row: number, column: 'A' }
    const words = [cells[0], ...indicatorOf(cells.slice(1), { ...at, column: 'F' }, problems)]
    spelling.line('overall.yaml', `  - ${JSON.stringify(words)}`, at)
  }
}

/** The cells of a target. A value typed with its percent sign, at `place`, gives the sign to the unit. */
function indicatorOf(cells: readonly string[], place: CellAt, problems: CellProblem[]): readonly string[] {
  const [level1 = '', level2 = '', name = '', operator = '', value = '', unit = '', weight = ''] = cells
  const percent = /^([\d.]+)[%％]$/.exec(value)
  if (percent !== null && unit !== '' && unit !== '%' && unit !== '％')
    problems.push({ ...place, message: `“指标值”写的是${quoted(value)}，“单位”却是${quoted(unit)}。请删去百分号，或把单位改为 %。` })
  return [level1, level2, name, operator, percent === null ? value : percent[1]!, percent === null ? unit : unit === '' ? '%' : unit, weight]
}

/** Spells `reasons.yaml`: a sentence, or a list where the rows of a heading each name a driver. */
export function spellReasons(spelling: Spelling, rows: RowsOf, problems: CellProblem[]): void {
  const { name: sheet } = listSheets.reasons
  for (const [word, own] of Map.groupBy(rows(listSheets.reasons), ({ cells }) => cells[0]!)) {
    const about = JSON.stringify(Object.entries(reasonWords).find(([, one]) => one === word)?.[0] ?? word)
    const [first] = own
    if (own.every(({ cells }) => cells.slice(2).every((cell) => cell === '')))
      for (const { number, cells } of own) spelling.line('reasons.yaml', `${about}: ${JSON.stringify(cells[1])}`, { sheet, row: number, column: 'A' })
    else {
      spelling.line('reasons.yaml', `${about}:`, { sheet, row: first!.number, column: 'A' })
      for (const row of own) spellDriver(spelling, row, problems)
    }
  }
}

function spellDriver(spelling: Spelling, { number, cells }: SheetRow, problems: CellProblem[]): void {
  const at = (column: string) => ({ sheet: listSheets.reasons.name, row: number, column })
  const [, words = '', kind = '', amount = '', people = ''] = cells
  if (kind === '') problems.push({ ...at('C'), message: '没有选“因素”。同一科目分因素写的，每一行都要选；写成一整句的只写一行，不写金额和人数。' })
  else if (!Object.values<string>(driverWords).includes(kind))
    problems.push({ ...at('C'), message: `“因素”写的是${quoted(kind)}，${remedy(kind, Object.values(driverWords))}` })
  if (words === '') problems.push({ ...at('B'), message: '没有写是什么因素。请写明，如“新安排退休人员补助项目”。' })
  spelling.line('reasons.yaml', `  - kind: ${JSON.stringify(kind)}`, at('C'))
  spelling.line('reasons.yaml', `    words: ${JSON.stringify(words)}`, at('B'))
  if (amount !== '') spelling.line('reasons.yaml', `    amount: ${JSON.stringify(amount)}`, at('D'))
  if (people !== '') spelling.line('reasons.yaml', `    people: ${JSON.stringify(people)}`, at('E'))
}

/** Spells `glossary.yaml`. */
export function spellGlossary(spelling: Spelling, rows: RowsOf, problems: CellProblem[]): void {
  spellGroups(spelling, 'glossary.yaml', '', listSheets.terms, sectionWords, rows(listSheets.terms), problems)
}
