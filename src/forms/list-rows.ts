import { purchasesOf } from '#core/atoms'
import { procurementKinds, type Book, type ProcurementKind } from '#core/book'
import type { Figures } from '#core/figures'
import { fundNames } from '#core/fund-names'
import { undivided, type FactKey } from '#core/key'
import type { ListKind } from './form.ts'
import { plainRow, type LaidRow, type LayoutWords } from './laid-row.ts'

/** How lists name the kinds of procurement, by the letters of the catalogue. */
export const kindLabels: Readonly<Record<ProcurementKind, string>> = { goods: 'A-货物', works: 'B-工程', services: 'C-服务' }

/** What stands in the place of an economic heading where the ledger names none. */
export const undividedLabel = '未列经济科目'

/** The words for the project a purchase belongs to; a purchase without one is basic expenditure. */
function projectWords(book: Book, code: string): string {
  return code === '' ? '基本支出' : `${code}-${book.projects.find((project) => project.code === code)?.name ?? ''}`
}

/** The rows of a list of the ledger: its total, then one row each. */
export function listRows(kind: ListKind, total: string, key: FactKey, figures: Figures, words: LayoutWords): readonly LaidRow[] {
  const { book } = figures
  const sum: LaidRow = { ...plainRow, text: total, strong: true, ...(kind === 'purchases' ? { dimensions: { item: 'total' } } : {}) }
  switch (kind) {
    case 'crossed':
      return [{ ...sum, texts: { functional: total } }, ...crossedRows(key, figures, words)]
    case 'projects':
      return [
        { ...sum, texts: { project: total } },
        ...book.projects.map(({ code, name, category, objective }) => ({
          ...plainRow,
          dimensions: { project: code },
          code,
          text: name,
          texts: { project: `${code}-${name}`, category, objective },
        })),
      ]
    case 'purchases':
      return [sum, ...procurementKinds.flatMap((of) => purchaseRows(of, book))]
    case 'services':
      return [
        { ...sum, texts: { serviceLevel1: total } },
        ...(book.purchasedServices ?? []).map(({ what, level1, level2, level3, project }, index) => ({
          ...plainRow,
          dimensions: { entry: String(index + 1) },
          texts: { what, serviceLevel1: level1, serviceLevel2: level2, serviceLevel3: level3, project: projectWords(book, project) },
        })),
      ]
    case 'tasks':
      return [
        { ...sum, texts: { task: total } },
        ...(book.overall?.tasks ?? []).map(({ name, content }, index) => ({
          ...plainRow,
          dimensions: { entry: String(index + 1) },
          texts: { task: name, content },
        })),
      ]
  }
}

/** The kind with its sum, then its purchases; a ledger that gives the sums alone has no rows below them. */
function purchaseRows(kind: ProcurementKind, book: Book): readonly LaidRow[] {
  const head: LaidRow = { ...plainRow, dimensions: { item: kind }, text: kindLabels[kind] }
  return [
    head,
    ...purchasesOf(book, kind).map(({ entry, what, catalogueCode, catalogueName, project, fund }) => ({
      ...plainRow,
      dimensions: { item: kind, entry },
      texts: { what, catalogue: `${catalogueCode}${catalogueName}`, project: projectWords(book, project), fund: fundNames[fund] },
    })),
  ]
}

function crossedRows(key: FactKey, figures: Figures, { functionalName, economicName, governmentHeading }: LayoutWords): readonly LaidRow[] {
  const items = figures.codes('functional', key).filter((code) => code.length === 7)
  return items.flatMap((functional) => {
    const economics = figures.codes('economic', { ...key, functional }).filter((code) => code.length === 5)
    const open = figures.get({ ...key, functional, economic: undivided })?.micro === 0n ? [] : [undivided]
    return [...economics, ...open].map((economic) => ({
      ...plainRow,
      dimensions: { functional, economic },
      texts: {
        functional: `${functional}-${functionalName(functional)}`,
        economic: economic === undivided ? undividedLabel : `${economic}-${economicName(economic)}`,
        government: economic === undivided ? '' : governmentHeading(economic),
      },
    }))
  })
}
