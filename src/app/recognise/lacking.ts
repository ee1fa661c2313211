import type { SectionTitle, StatedTable } from '#core/reading'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { titleWords } from '#forms/recognise'
import type { Template } from '#templates/template'
import { sectionTitled } from './outline.ts'

/**
 * The title of the one table and of the one section that a book of its template prints and this one has not. Where more are missing it is
 * one file of several or a book of another pattern, and where a title of its own is much like the missing one it is that, in other words.
 */
export function lackingOf({ tables, sections }: Template, stated: readonly StatedTable<Place>[], titles: readonly SectionTitle<Place>[]): readonly string[] {
  const forms = new Set(stated.map(({ form }) => form))
  const unknown = stated.flatMap(({ form, title, above = [] }) => (form === undefined ? [title, ...above] : []))
  const headed = new Set(titles.map(({ section }) => section))
  return [
    ...theOne(
      // The targets of the whole are left out where a unit has set none.
      tables.filter(({ form }) => !forms.has(form.id) && form.below === undefined).map(({ form }) => form.title),
      unknown,
    ),
    ...theOne(
      sections.filter(({ id }) => !headed.has(id)).map(({ title }) => title),
      titles.map(({ text }) => text).filter((text) => sectionTitled(text, sections) === undefined),
    ),
  ]
}

function theOne(missing: readonly string[], printed: readonly string[]): readonly string[] {
  const [title] = missing
  return title === undefined || missing.length > 1 || printed.some((other) => isLike(title, other)) ? [] : [title]
}

/** Whether half of the pairs of characters of a title stand in another one. */
function isLike(title: string, other: string): boolean {
  const [wanted, words] = [titleWords(title), compact(other)]
  const pairs = Array.from({ length: wanted.length - 1 }, (_, at) => wanted.slice(at, at + 2))
  return pairs.filter((pair) => words.includes(pair)).length * 2 >= pairs.length
}
