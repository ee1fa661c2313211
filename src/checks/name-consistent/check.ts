import { compact } from '#document/text'
import type { Place } from '#document/place'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const label = /(?:部门名称|编制部门|编制单位|填报部门|填报单位|公开部门)\s*[:：]\s*(?:\d{3,}[-_]?)?([^\s:：;；,，。|]{3,40})/

interface Named {
  readonly name: string
  readonly place: Place
}

/** The names on the lines above the tables, wherever the reader kept those lines. */
function printedNames(book: ReadBook): readonly Named[] {
  const around = book.tables.flatMap(({ notes, above = [], place }) => [...above, ...notes].map((text) => ({ text, place })))
  const lines = [...book.passages, ...book.titles, ...around]
  return lines.flatMap(({ text, place }) => {
    const match = label.exec(text)
    const name = compact(match?.[1] ?? '').replace(/(?:金额)?单位:.*$/, '')
    return name.length < 3 ? [] : [{ name, place: { ...place, quote: match![0] } }]
  })
}

/** The name above the tables is that of the cover; a longer or shorter form of it will do. */
export const check: Check = {
  id: 'name-consistent',
  title: '封面与各表的单位名称一致',
  category: 'identity',
  version: 2,
  run(book) {
    const answers = new Answers('name-consistent')
    const names = printedNames(book)
    const [any] = names
    if (any === undefined) return answers.outcome()
    const own = compact(book.unit ?? '')
    if (own === '') {
      answers.cannotCheck('没有读到封面的单位名称', any.place)
      return answers.outcome()
    }
    const units = new Set(book.facts.flatMap(({ key }) => (key.unit === undefined ? [] : [compact(key.unit).replace(/^\d{3,}[-_]?/, '')])))
    const agrees = (name: string): boolean => own.includes(name) || name.includes(own) || units.has(name)
    const wrong = Map.groupBy(
      names.filter(({ name }) => !agrees(name)),
      ({ name }) => name,
    )
    answers.hold(names.filter(({ name }) => agrees(name)).length)
    for (const [name, all] of wrong) {
      answers.find({
        severity: 'error',
        message: `表头的部门名称是「${name}」，封面是「${own}」，两者不一致；请改为同一名称。`,
        place: all[0]!.place,
        found: name,
        expected: own,
        related: all.slice(1).map(({ place }) => place),
        suggestion: `核对后统一写「${own}」。`,
      })
    }
    return answers.outcome()
  },
}
