import type { Fact, Reading, StatedHeading, StatedProject, StatedTable, Unread } from '#core/reading'
import type { Document } from '#document/blocks'
import { textOf } from '#document/blocks'
import { rejoin } from '#document/flow'
import type { Place } from '#document/place'
import { stitchTables } from '#document/stitch'
import { compact } from '#document/text'
import { readForm, type TableContext } from '#forms/read-form'
import { isPerformanceTable, readPerformance } from '#forms/project-performance/read'
import { recognise, unitOf } from '#forms/recognise'
import type { Template } from '#templates/template'
import { readCharts } from './charts.ts'
import { readGlossary } from './glossary.ts'
import { namesOf } from './names.ts'
import { outline, type Outlined, type OutlinedTable, type OutlinedText } from './outline.ts'
import { readProse } from './prose.ts'

/** Reads a document as a budget book of a template: tables as forms, prose as sentences, everything with its place. */
export function recogniseBook(document: Document, template: Template): Reading<Place> {
  const narrative = [...template.sections, ...template.otherMatters]
  const sections = [...narrative, ...template.overview]
  const outlined = outline(rejoin(stitchTables(document.blocks)), narrative)
  const texts = outlined.filter((part) => part.kind !== 'table' && part.kind !== 'chart')
  const year = yearOf(document.title, texts)
  const tables = readTables(outlined, template, year ?? 0)
  const names = namesOf(tables.headings, year ?? 0)
  const prose = readProse(texts, sections, year ?? 0, names)
  const charts = readCharts(
    outlined.filter((part) => part.kind === 'chart'),
    sections,
    year ?? 0,
    names,
  )
  return {
    title: document.title,
    unit: unitNameOf(document.title, outlined),
    year,
    template: template.id,
    tables: tables.tables,
    facts: [...tables.facts, ...prose.facts, ...charts.facts],
    headings: tables.headings,
    projects: tables.projects,
    reasons: prose.reasons,
    definitions: readGlossary(texts, names),
    titles: texts.filter((text) => text.kind === 'title').map(({ text, section, place }) => ({ text, section, place: { ...place, quote: text } })),
    passages: texts.filter((text) => text.kind === 'text' && text.text !== '').map(({ text, section, place }) => ({ text, section, place })),
    labels: tables.labels + prose.labels,
    unread: [...tables.unread, ...prose.unread, ...charts.unread],
  }
}

function yearOf(title: string, texts: readonly OutlinedText[]): number | undefined {
  const found = /(20\d\d)年?/.exec(title)
  if (found !== null) return Number(found[1])
  const counts = new Map<string, number>()
  for (const { text } of texts) for (const [, year] of text.matchAll(/(20\d\d)年/g)) counts.set(year!, (counts.get(year!) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most === undefined ? undefined : Number(most[0])
}

/** The unit as the tables name it (部门名称：…), else what the title says before the year. */
function unitNameOf(title: string, outlined: readonly Outlined[]): string | undefined {
  const lines = outlined.flatMap((part) => (part.kind === 'table' ? part.above : part.kind === 'chart' ? [] : [part.text]))
  const said = lines
    .map((line) => /^(?:部门|单位|预算单位)(?:名称)?[:：](.{2,40})$/.exec(compact(line))?.[1])
    .find((name) => name !== undefined && !/^(?:万元|元)/.test(name))
  return said ?? /^(.{2,40}?)20\d\d年/.exec(compact(title))?.[1]
}

function readTables(outlined: readonly Outlined[], template: Template, year: number) {
  const out = {
    facts: [] as Fact<Place>[],
    headings: [] as StatedHeading<Place>[],
    tables: [] as StatedTable<Place>[],
    projects: [] as StatedProject<Place>[],
    unread: [] as Unread<Place>[],
    labels: 0,
  }
  outlined.forEach((part, index) => {
    if (part.kind === 'table') readTable(part, `table:${index}`, template, year, out)
  })
  return out
}

function readTable(part: OutlinedTable, scope: string, template: Template, year: number, out: ReturnType<typeof readTables>): void {
  const { form, title } = recognise(template.forms, part)
  const context: TableContext = { title, unit: unitOf(part.above), year, scope }
  const place: Place = { ...part.table.place, table: title, quote: title }
  const base = { title, place, notes: part.below }
  if (isPerformanceTable(part.table)) {
    const { projects, facts } = readPerformance(part.table, context)
    out.projects.push(...projects)
    out.facts.push(...facts)
    out.labels += projects.length
    out.tables.push({ ...base, form: 'project-performance', rows: part.table.rows.length, figures: facts.length, status: 'read' })
  } else if (form === undefined) {
    out.unread.push(...figuresOf(part, title))
    out.tables.push({ ...base, form: undefined, rows: part.table.rows.length, figures: 0, status: 'not-recognised' })
  } else {
    const reading = readForm(form, part.table, context)
    out.facts.push(...reading.facts)
    out.headings.push(...reading.headings)
    out.unread.push(...reading.unread)
    out.labels += reading.labels
    const figures = reading.facts.filter((fact) => !fact.blank).length
    out.tables.push({ ...base, form: form.id, rows: reading.rows, figures, status: reading.unread.length === 0 ? 'read' : 'partly-read' })
  }
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
