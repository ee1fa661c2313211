import { keyId } from '#core/key'
import { isMostlySound, roomOf } from '#core/proof'
import { equationsOf, offBy } from '#core/relations'
import type { StatedGrid } from '#core/grid'
import type { Fact, Reading, StatedHeading, StatedProject, StatedTable, Unread } from '#core/reading'
import type { Document } from '#document/blocks'
import { textOf } from '#document/blocks'
import { rejoin } from '#document/flow'
import { gridOf } from '#document/grid'
import { liftHeads } from '#document/lift-head'
import type { Place } from '#document/place'
import { stitchTables } from '#document/stitch'
import { readBands } from '#forms/read-bands'
import { readForm, type FormReading, type TableContext } from '#forms/read-form'
import { readGrids } from '#forms/read-grid'
import { isPerformanceTable, readPerformance } from '#forms/project-performance/read'
import { readSelfEvaluations } from '#forms/self-evaluation/read'
import { recognise, unitIn, unitOf } from '#forms/recognise'
import { rowPlaceOf } from '#forms/row-place'
import type { Template, TemplateChoice } from '#templates/template'
import { readCharts } from './charts.ts'
import { readGlossary } from './glossary.ts'
import { unitNameOf, yearOf } from './identity.ts'
import { meanTables, named, type Shape } from './meaning.ts'
import { classesByName, headingsByName, namesOf } from './names.ts'
import { lackingOf } from './lacking.ts'
import { likelyTemplate } from './likely-template.ts'
import { outline, type Outlined, type OutlinedTable } from './outline.ts'
import { withCodes } from './projects.ts'
import { readItems } from './prose-items.ts'
import { readProseAmounts } from './prose-amounts.ts'
import { readProse } from './prose.ts'

/** Reads a document as a budget book of a template, of several the one whose titles it bears: tables as forms, prose as sentences, everything with its place. */
export function recogniseBook(document: Document, choice: TemplateChoice): Reading<Place> {
  const candidates = 'id' in choice ? [choice] : choice
  const narrative = [...new Set(candidates.flatMap((one) => one.sections))]
  const outlined = outline(rejoin(stitchTables(liftHeads(document.blocks))), narrative)
  const template = likelyTemplate(candidates, outlined)
  const texts = outlined.filter((part) => part.kind !== 'table' && part.kind !== 'chart')
  const year = yearOf(document.title, texts, outlined)
  const tables = readTables(outlined, template, year ?? 0)
  const names = namesOf(tables.headings, year ?? 0)
  const prose = readProse(texts, narrative, year ?? 0, names)
  const charts = readCharts(
    outlined.filter((part) => part.kind === 'chart'),
    narrative,
    year ?? 0,
    names,
  )
  const meant = meanTables(tables.shapes, [...tables.facts, ...prose.facts], year ?? 0, headingsByName(tables.headings, year ?? 0))
  const stated = [...tables.facts, ...meant.flatMap(({ facts }) => facts), ...prose.facts]
  const printed = [...tables.headings, ...tables.shapes.flatMap(({ grid }) => headingsOf(grid))]
  const unit = unitNameOf(document.title, outlined)
  const evaluations = readSelfEvaluations(outlined.flatMap((part) => (part.kind === 'table' ? [part.table] : [])))
  const items = readItems(texts, stated, printed, names.functionalByPath, year ?? 0)
  const amounts = readProseAmounts(
    texts,
    [...stated, ...items],
    { unit: unit ?? '', year: year ?? 0, isFinal: /决算/.test(document.title) },
    classesByName(tables.headings, year ?? 0),
  )
  const titles = texts.filter((text) => text.kind === 'title').map(({ text, section, place }) => ({ text, section, place: { ...place, quote: text } }))
  return {
    title: document.title,
    unit,
    year,
    template: template.id,
    lacks: lackingOf(template, tables.tables, titles),
    tables: named(tables.tables, meant),
    grids: tables.shapes.map(({ grid }) => grid).filter((grid) => !meant.some(({ instead }) => instead === grid)),
    facts: [...stated, ...items, ...amounts, ...charts.facts],
    headings: tables.headings,
    projects: tables.projects,
    ...(evaluations.length === 0 ? {} : { evaluations }),
    reasons: prose.reasons,
    definitions: readGlossary(texts, names),
    titles,
    passages: texts.filter((text) => text.kind === 'text' && text.text !== '').map(({ text, section, place }) => ({ text, section, place })),
    labels: tables.labels + prose.labels,
    unread: [...tables.unread, ...withoutItems(prose.unread, [...items, ...amounts]), ...charts.unread],
  }
}

/** The headings a table prints that no form claims: names for the codes that sentences leave out. */
function headingsOf({ rows }: StatedGrid<Place>): readonly StatedHeading<Place>[] {
  return rows.flatMap(({ code, label, place }) => (code.startsWith('2') ? [{ classification: 'functional', code, name: label, place }] : []))
}

function withoutItems(unread: readonly Unread<Place>[], items: readonly Fact<Place>[]): readonly Unread<Place>[] {
  const at = (text: string, { page, line }: Place) => `${page}|${line}|${text}`
  const read = new Set(items.map(({ figure, place }) => at(figure.text, place)))
  return unread.filter(({ text, place }) => !read.has(at(text, place)))
}

function readTables(outlined: readonly Outlined[], template: Template, year: number) {
  const out = {
    facts: [] as Fact<Place>[],
    shapes: [] as Shape[],
    headings: [] as StatedHeading<Place>[],
    tables: [] as StatedTable<Place>[],
    projects: [] as StatedProject<Place>[],
    unread: [] as Unread<Place>[],
    labels: 0,
  }
  outlined.forEach((part, index) => {
    if (part.kind === 'table') readTable(part, `table:${index}`, template, year, out)
  })
  return { ...out, facts: withCodes(withoutAmbiguous(out.facts), out.projects) }
}

function readTable(part: OutlinedTable, scope: string, template: Template, year: number, out: ReturnType<typeof readTables>): void {
  const recognised = recognise([...template.tables.map(({ form: own }) => own), ...template.met], part)
  const { title } = recognised
  // Targets of one project each, in a layout of their own, bear the title of the table of all and are no such table.
  const form = recognised.form?.sides[0]?.rows.kind === 'targets' ? undefined : recognised.form
  const context: TableContext = { title, unit: unitOf(part.above), year, scope }
  const place: Place = { ...part.table.place, table: title, quote: title }
  const base = { title, place, ...linePlaces(part, title), notes: part.below, above: part.above, datedHeads: datedHeads(part.table, title) }
  if (isPerformanceTable(part.table) && form?.below === undefined) {
    const { projects, facts, unread } = readPerformance(part.table, context)
    out.unread.push(...unread)
    out.projects.push(...projects)
    out.facts.push(...facts)
    out.labels += projects.length
    out.tables.push({ ...base, form: 'project-performance', rows: part.table.rows.length, figures: facts.length, status: 'read' })
  } else if (form === undefined) {
    readByShape(part, context, base, out)
  } else {
    const reading = form.below === undefined ? readForm(form, part.table, context) : readBands(form, part.table, context)
    const copies = out.tables.filter((table) => table.form === form.id).length
    if (!isBorneOut(reading)) return readByShape(part, context, base, out)
    out.facts.push(...reading.facts.map((fact) => ofCopy(fact, copies)))
    out.headings.push(...reading.headings)
    out.unread.push(...reading.unread)
    out.labels += reading.labels
    const figures = reading.facts.filter((fact) => !fact.blank).length
    out.tables.push({ ...base, form: form.id, rows: reading.rows, figures, status: reading.unread.length === 0 ? 'read' : 'partly-read' })
  }
}

/** Where the lines of a title and of the unit of money stand, if they are lines of the text and not of the table itself. */
function linePlaces({ lines, table }: OutlinedTable, title: string): Pick<StatedTable<Place>, 'titlePlace' | 'unitPlace'> {
  const ofTitle = lines.findLast(({ text }) => text === title)
  const ofUnit = table.above.some((line) => unitIn(line) !== undefined) ? undefined : lines.findLast(({ text }) => unitIn(text) !== undefined)
  return {
    ...(ofTitle && { titlePlace: { ...ofTitle.place, table: title, quote: title } }),
    ...(ofUnit && { unitPlace: { ...ofUnit.place, table: title, quote: unitIn(ofUnit.text)! } }),
  }
}

/** Header cells that name a year: 2024年预算数. The header ends at the first row with an amount. */
function datedHeads(table: OutlinedTable['table'], title: string): NonNullable<StatedTable<Place>['datedHeads']> {
  const grid = gridOf(table)
  const end = grid.slice(0, 5).findIndex((row) => row.some((cell) => /^-?[\d,]+\.\d+$/.test(cell?.text.trim() ?? '')))
  return grid
    .slice(0, end < 0 ? 1 : end)
    .flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.origin === true && /20\d\d年/.test(cell.text)
          ? [{ text: cell.text.trim(), place: { ...rowPlaceOf(table, title, at), column: column + 1, quote: cell.text.trim() } }]
          : [],
      ),
    )
}

/** Projects of several units may bear one name; what is said of a name is then said of no one project. */
function withoutAmbiguous(facts: readonly Fact<Place>[]): Fact<Place>[] {
  const amounts = Map.groupBy(
    facts.filter(({ from, key }) => from === 'targets' && key.project !== undefined),
    ({ key }) => keyId(key),
  )
  const ambiguous = new Set([...amounts].filter(([, same]) => same.some(({ figure }) => figure.micro !== same[0]!.figure.micro)).map(([id]) => id))
  return facts.filter(({ from, key }) => from !== 'targets' || !ambiguous.has(keyId(key)))
}

/** A department prints the same form once for each of its units; only the first speaks of the whole, the others of one unit each. */
function ofCopy(fact: Fact<Place>, copies: number): Fact<Place> {
  return copies === 0 ? fact : { ...fact, key: { ...fact.key, unit: `${fact.key.unit ?? ''}第${copies + 1}张` } }
}

/** A table of which a form understood little, or whose own sums mostly fail, was not that form: a document is mostly right, so the reading is wrong. */
function isBorneOut({ facts, unread }: FormReading): boolean {
  const figures = facts.filter((fact) => !fact.blank).length
  if (unread.length > 2 && unread.length > figures * 0.25) return false
  if (statesTwice(facts) || !isListSound(facts)) return false
  return isMostlySound(facts)
}

/**
 * A list that goes on elsewhere, or has rows of sums between its own, misses its total by a great part of it; a slip in one
 * row misses it by little.
 */
function isListSound(facts: FormReading['facts']): boolean {
  const sums = equationsOf(facts).filter(({ kind, whole }) => (kind === 'project' || kind === 'entry') && whole.figure.micro > 0n)
  return sums.filter((sum) => offBy(sum) * 4n > sum.whole.figure.micro + roomOf(sum)).length * 2 <= sums.length
}

/**
 * One key with two values in one table: its rows belong to several units or funds, which the form does not tell apart.
 * One heading alone that comes twice among many is a slip of its code, which the checks shall see.
 */
function statesTwice(facts: FormReading['facts']): boolean {
  const stated = new Map<string, bigint>()
  const headings = new Set<string>()
  const twice = new Set<string>()
  for (const { key, figure } of facts) {
    const heading = key.functional ?? key.economic ?? ''
    headings.add(heading)
    const before = stated.get(keyId(key))
    stated.set(keyId(key), figure.micro)
    if (before !== undefined && before !== figure.micro) twice.add(heading)
  }
  return twice.size > 1 || twice.has('') || (twice.size === 1 && headings.size < fewestHeadings)
}

const fewestHeadings = 6

/** Reads a table by its shape: its figures stand in rows and columns with words, though no form says what they are facts of. */
function readByShape(
  part: OutlinedTable,
  context: TableContext,
  base: Pick<StatedTable<Place>, 'title' | 'place' | 'titlePlace' | 'notes'>,
  out: ReturnType<typeof readTables>,
): void {
  const grids = readGrids(part.table, context)
  const figures = grids.flatMap(({ rows }) => rows.flatMap((row) => row.figures.filter((figure) => figure !== undefined))).length
  if (figures === 0) out.unread.push(...figuresOf(part, base.title))
  else out.shapes.push(...grids.map((grid) => ({ grid, table: out.tables.length })))
  out.tables.push({ ...base, form: undefined, rows: part.table.rows.length, figures, status: figures === 0 ? 'not-recognised' : 'by-shape' })
}

/** The figures of a table no form claims: listed, so that nothing read is lost in silence. */
function figuresOf(part: OutlinedTable, title: string): readonly Unread<Place>[] {
  return part.table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => {
      const text = textOf(cell.runs).trim()
      return /^-?\d[\d,]*\.\d+$/.test(text)
        ? [{ text, why: '所在表格未能识别', place: { ...row.place, table: title, row: index + 1, column: column + 1, quote: text } }]
        : []
    }),
  )
}
