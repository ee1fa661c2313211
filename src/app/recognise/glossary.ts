import type { Definition } from '#core/reading'
import type { Place } from '#document/place'
import { compact, withoutNumber } from '#document/text'
import type { Names } from '#narrative/grammar/scene'
import type { OutlinedText } from './outline.ts'

const entry = /^(.{2,80}?)[:：](.+)$/s
const path = /^(.+?)\(类\)(?:支出)?(.+?)\(款\)(.+?)\(项\)$/

/** The entries of 名词解释: `term：text`, or `…（类）…（款）…（项）：text` for a functional heading. */
export function readGlossary(texts: readonly OutlinedText[], names: Names): readonly Definition<Place>[] {
  return texts
    .filter((text) => text.part === 'glossary' && text.kind === 'text')
    .flatMap((text) => {
      const match = entry.exec(text.text.trim())
      return match === null ? [] : [definition(match[1]!, match[2]!, text.place, names)]
    })
}

function definition(term: string, text: string, place: Place, names: Names): Definition<Place> {
  const words = withoutNumber(term)
  const found = path.exec(words)
  const base = { term: words, text: text.trim(), place: { ...place, quote: compact(term).slice(0, 60) } }
  if (found === null) return base
  const [, className = '', sectionName = '', itemName = ''] = found
  const code = names.functionalByPath(className, sectionName, itemName)
  return { ...base, path: { className, sectionName, itemName }, ...(code === undefined ? {} : { code }) }
}
