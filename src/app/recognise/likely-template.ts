import { titleWords } from '#forms/recognise'
import type { Template } from '#templates/template'
import type { Outlined } from './outline.ts'

/** A book of a place prints most tables of its set; fewer may be chance, because places share many titles. */
const most = 0.7

/** The template whose titles the tables of a document bear; of equals, and if none fits, the first. Titles are compared without year and unit. */
export function likelyTemplate(templates: readonly Template[], parts: readonly Outlined[]): Template {
  const printed = new Set(parts.flatMap((part) => (part.kind === 'table' ? part.above.map(titleWords) : [])))
  const score = ({ tables }: Template) => {
    const found = tables.filter(({ form }) => printed.has(titleWords(form.title))).length
    // Of two that bear as many, the one that has fewer others.
    return found >= tables.length * most ? found + found / (tables.length + 1) : 0
  }
  return templates.reduce((best, template) => (score(template) > score(best) ? template : best))
}
