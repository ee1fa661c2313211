import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre'
import type { Book } from '#core/book'
import { namesIn, type CodeLists } from './catalogue.ts'
import { letterOf, type Column, type Kind, type Sheet } from './column.ts'
import type { Field, FieldSheet } from './fields.ts'
import {
  amountStyle,
  codeStyle,
  computedStyle,
  entryStyle,
  guarded,
  headStyle,
  labelStyle,
  numberStyle,
  pageNumbers,
  printed,
  textStyle,
  unknownRule,
} from './look.ts'
import { catalogueName, listSheets } from './sheets.ts'
import { stylesColumn } from './write-catalogue.ts'

const looks: Readonly<Record<Kind, CellStyle>> = {
  text: entryStyle,
  longCode: entryStyle,
  choice: entryStyle,
  headingOrWord: entryStyle,
  functional: codeStyle,
  economic: codeStyle,
  amount: amountStyle,
  count: numberStyle,
  weight: numberStyle,
  year: { ...numberStyle, alignment: { horizontal: 'left', vertical: 'center' } },
}

type Cells = Map<string, Partial<Cell>>

/** A sheet people write rows on: heads with comments, drop-downs, and the names of codes looked up beside them. */
export function entrySheetOf(sheet: Sheet, book: Book, lists: CodeLists): WriteSheet {
  const body = sheet.rows(book)
  const last = Math.max(body.length + 100, sheet.prepared)
  const cells = headCells(sheet)
  const names = namesIn(book, lists)
  for (let row = 1; row <= last; row++) {
    sheet.columns.forEach((column, at) => {
      const code = body[row - 1]?.[at - 1] ?? ''
      cells.set(
        `${row},${at}`,
        column.computed === undefined ? { style: looks[column.kind ?? 'text'] } : lookUp(column.computed, at, row + 1, code, names, lists),
      )
    })
  }
  return {
    ...frameOf(sheet, cells),
    rows: [sheet.columns.map(({ head }) => head), ...body.map((row) => row.map((text, at) => valueOf(text, sheet.columns[at]!.kind)))],
    dataValidations: sheet.columns.flatMap((column, at) => validationOf(column, `${letterOf(at)}2:${letterOf(at)}${last + 1}`, lists)),
    conditionalRules: sheet.columns.flatMap(({ computed }, at) =>
      computed === undefined ? [] : [unknownRule(`${letterOf(at)}2:${letterOf(at)}${last + 1}`, `${letterOf(at)}2`, 1 + at)],
    ),
  }
}

/** A sheet of fixed lines, each with its value beside it and, where there is one, a word on how to fill it in. */
export function fieldSheetOf(sheet: FieldSheet, book: Book, lists: CodeLists): WriteSheet {
  const cells = headCells(sheet)
  const notes = sheet.fields.map((field) => noteOf(field, lists))
  const hasNotes = notes.some((note) => note !== '')
  sheet.fields.forEach((field, at) => {
    cells.set(`${at + 1},0`, { style: labelStyle })
    cells.set(`${at + 1},1`, { style: looks[field.kind ?? 'text'] })
    if (hasNotes) cells.set(`${at + 1},2`, { style: { ...textStyle, font: { color: { rgb: '666666' } } } })
  })
  const rows = sheet.fields.map((field, at) => [field.label, valueOf(field.value(book), field.kind), ...(hasNotes ? [notes[at]!] : [])])
  return {
    ...frameOf(sheet, cells),
    rows: [sheet.columns.map(({ head }) => head), ...rows],
    // A note of two lines needs room that not every program makes.
    rowDefs: new Map([24, ...notes.map((note) => (note.length > 36 ? 36 : 20))].map((height, row) => [row, { height }])),
    dataValidations: sheet.fields.flatMap((field, at) => fieldValidation(field, `B${at + 2}`, lists)),
  }
}

function frameOf(sheet: Sheet, cells: Cells): Omit<WriteSheet, 'rows'> {
  return {
    name: sheet.name,
    cells,
    columns: sheet.columns.map(({ width, head }) => ({ width: width ?? Math.max(10, head.length * 2 + 2) })),
    rowDefs: new Map([[0, { height: 24 }]]),
    freezePane: { rows: 1 },
    pageSetup: printed(1),
    headerFooter: pageNumbers,
    protection: guarded,
  }
}

function headCells(sheet: Sheet): Cells {
  return new Map(sheet.columns.map(({ note }, column) => [`0,${column}`, { style: headStyle, comment: { author: '明账', text: note } }]))
}

/** Numbers as numbers, so that the sheet 核对 can add them up; what a number cell would not give back as it was stays text. */
function valueOf(text: string, kind: Kind = 'text'): CellValue {
  if (text === '') return null
  const isNumber = ['amount', 'count', 'weight', 'year'].includes(kind) && /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15
  if (!isNumber || (kind !== 'amount' && String(Number(text)) !== text)) return text
  return Number(text)
}

/** The name of the code in the cell before; what the list does not have is said, because places add headings of their own. */
function lookUp(
  computed: NonNullable<Column['computed']>,
  at: number,
  row: number,
  code: string,
  names: ReturnType<typeof namesIn>,
  lists: CodeLists,
): Partial<Cell> {
  const cell = `${letterOf(at - 1)}${row}`
  const { prepared, name } = listSheets.projects
  const [key, area, unknown] =
    computed === 'project'
      ? [cell, `${name}!$A$2:$B$${prepared + 400}`, '项目表中没有']
      : computed === 'functional'
        ? [`LEFT(TRIM(${cell}),7)`, `${catalogueName}!$A$2:$B$${lists.functional.length + 1}`, '目录中没有']
        : [`LEFT(TRIM(${cell}),5)`, `${catalogueName}!$D$2:$E$${lists.economic.length + 1}`, '目录中没有']
  return {
    style: computedStyle,
    formula: `IF(${cell}="","",IFERROR(VLOOKUP(${key},${area},2,FALSE),"${unknown}"))`,
    formulaResult: code === '' ? '' : (names[computed].get(code) ?? unknown),
  }
}

/** Codes may be written that the list does not have, so there the list only helps. */
function validationOf({ choices, kind, head, open, offers }: Column, range: string, lists: CodeLists): readonly DataValidation[] {
  const shared = { type: 'list', allowBlank: true, range } as const
  if (kind === 'functional') return [{ ...shared, formula1: `${catalogueName}!$C$2:$C$${lists.functional.length + 1}`, showErrorMessage: false }]
  if (kind === 'economic') return [{ ...shared, formula1: `${catalogueName}!$F$2:$F$${lists.economic.length + 1}`, showErrorMessage: false }]
  if (offers === 'project') return [{ ...shared, formula1: `${listSheets.projects.name}!$A$2:$A$${listSheets.projects.prepared + 1}`, showErrorMessage: false }]
  if (choices === undefined) return []
  if (open === true) return [{ ...shared, values: [...choices], showErrorMessage: false }]
  return [{ ...shared, values: [...choices], showErrorMessage: true, errorTitle: head, errorMessage: `请从下拉表中选择：${choices.join('、')}`.slice(0, 220) }]
}

function fieldValidation({ words, suggestions, path }: Field, range: string, { templates }: CodeLists): readonly DataValidation[] {
  const shared = { type: 'list', allowBlank: true, range } as const
  if (words !== undefined)
    return [{ ...shared, values: Object.values(words), showErrorMessage: true, errorMessage: `请从下拉表中选择：${Object.values(words).join('、')}` }]
  if (path[0] === 'template' && templates !== undefined && templates.length > 0)
    return [{ ...shared, formula1: `${catalogueName}!$${stylesColumn}$2:$${stylesColumn}$${templates.length + 1}`, showErrorMessage: false }]
  return suggestions === undefined ? [] : [{ ...shared, values: [...suggestions], showErrorMessage: false }]
}

function noteOf({ note, path }: Field, { templates = [] }: CodeLists): string {
  return path[0] === 'template' && templates.length > 0 ? `${note}各样式是哪里的，见“${catalogueName}”表最后两列。` : note
}
