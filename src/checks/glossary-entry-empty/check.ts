import { fold } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

const numbered = /^\s*(?:([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)|(\d{1,2})[.、])\s*([^:]{2,60})(:?)\s*(.*)$/s

interface Entry {
  readonly kind: number
  readonly term: string
  readonly isEmpty: boolean
}

/** An entry of the glossary with the kind of its number: a term with a colon and nothing after it is empty. */
function entryOf(text: string): Entry | undefined {
  const match = numbered.exec(fold(text))
  if (match === null) return undefined
  const kind = match[1] !== undefined ? 1 : match[2] !== undefined ? 2 : 3
  return { kind, term: match[4]!.trim(), isEmpty: match[5] === ':' && /^[。.;\s]*$/.test(match[6]!) }
}

/** A term is followed by what it means; one whose next line is the next term of the same rank was left empty. */
export const check: Check = {
  id: 'glossary-entry-empty',
  title: '名词都有解释内容',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('glossary-entry-empty')
    const lines = book.passages.filter(({ section }) => section === 'glossary')
    lines.forEach((line, index) => {
      const entry = entryOf(line.text)
      if (entry === undefined) return
      const next = lines[index + 1]
      const isLast = next === undefined || entryOf(next.text)?.kind === entry.kind
      if (!entry.isEmpty) answers.hold()
      else if (isLast) {
        answers.find({
          severity: 'warning',
          message: `名词解释「${entry.term}」后面没有内容；请补写解释，或删去这一条。`,
          place: line.place,
          found: entry.term,
          suggestion: '补写解释，或删去这一条。',
        })
      }
    })
    return answers.outcome()
  },
}
