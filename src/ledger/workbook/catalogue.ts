import type { Book } from '#core/book'

/** A code and its name, for drop-down lists and look-ups. */
export interface CodeName {
  readonly code: string
  readonly name: string
}

/** The headings a workbook offers, and the styles a book may be printed in. */
export interface CodeLists {
  readonly functional: readonly CodeName[]
  readonly economic: readonly CodeName[]
  readonly templates?: readonly CodeName[]
}

/** The headings of a workbook by code, and its codes by name. */
export interface Catalogue {
  readonly names: ReadonlyMap<string, string>
  readonly codes: ReadonlyMap<string, readonly string[]>
}

export function catalogueOf(list: readonly CodeName[]): Catalogue {
  const codes = Map.groupBy(list, ({ name }) => name)
  return { names: new Map(list.map(({ code, name }) => [code, name])), codes: new Map([...codes].map(([name, own]) => [name, own.map(({ code }) => code)])) }
}

/** The names a workbook shows beside codes: those of its lists, and of its projects. */
export function namesIn(book: Book, lists: CodeLists): Readonly<Record<'functional' | 'economic' | 'project', ReadonlyMap<string, string>>> {
  return {
    functional: catalogueOf(lists.functional).names,
    economic: catalogueOf(lists.economic).names,
    project: new Map(book.projects.map(({ code, name }) => [code, name])),
  }
}
