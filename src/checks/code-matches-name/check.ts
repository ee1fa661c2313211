import { findHeading, isErrorWorthy, namesOf } from '#catalog/headings'
import { looseNameKey } from '#catalog/name-key'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadHeading } from '../check.ts'

interface Printed {
  readonly heading: ReadHeading
  readonly places: readonly Place[]
}

/** Each code and name once, with all its places. */
function printedPairs(book: ReadBook): readonly Printed[] {
  const pairs = new Map<string, Place[]>()
  const first = new Map<string, ReadHeading>()
  for (const heading of book.headings) {
    if (heading.code === '' || heading.name.trim() === '') continue
    const id = `${heading.classification} ${heading.code} ${looseNameKey(heading.name)}`
    if (!first.has(id)) first.set(id, heading)
    pairs.set(id, [...(pairs.get(id) ?? []), heading.namePlace ?? heading.place])
  }
  return [...first].map(([id, heading]) => ({ heading, places: pairs.get(id)! }))
}

/** Whether the printed name may be the right one cut off by a narrow cell. */
function mayBeClipped(printed: string, name: string): boolean {
  // Loose keys drop a closing 支出, which a clipped name may have half of, so whole names are compared as well.
  return [
    [looseNameKey(printed), looseNameKey(name)],
    [compact(printed), compact(name)],
  ].some(([short, long]) => short!.length >= 2 && (long!.startsWith(short!) || long!.endsWith(short!)))
}

type Verdict = { readonly kind: 'same' } | { readonly kind: 'unsure' } | { readonly kind: 'wrong'; readonly name: string; readonly earlier: boolean }

function judge({ classification, code, name }: ReadHeading, year: number): Verdict {
  const names = namesOf(classification, code, year)
  if (names.some((known) => looseNameKey(known) === looseNameKey(name))) return { kind: 'same' }
  const heading = findHeading(classification, code, year)
  if (heading === undefined || !isErrorWorthy(heading, year) || mayBeClipped(name, heading.name)) return { kind: 'unsure' }
  const earlier = namesOf(classification, code).some((known) => looseNameKey(known) === looseNameKey(name))
  return { kind: 'wrong', name: heading.name, earlier }
}

function report(answers: Answers, { heading, places }: Printed, name: string, earlier: boolean, year: number): void {
  const { code } = heading
  const printed = heading.name.trim()
  answers.find({
    severity: 'error',
    message: `科目${code}写作「${printed}」，${year}年的名称是「${name}」${earlier ? '（所写的是以前的名称）' : ''}；请核对编码和名称。`,
    place: places[0]!,
    found: printed,
    expected: name,
    related: places.slice(1),
    suggestion: `名称改为「${name}」，或按名称改正编码。`,
    edits: places.map((place) => ({ place, from: printed, to: name })),
  })
}

/** A code and the name beside it are one heading of the official classification of the book's year. */
export const check: Check = {
  id: 'code-matches-name',
  title: '科目编码与名称相符',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('code-matches-name')
    const pairs = printedPairs(book)
    const { year } = book
    if (year === undefined) {
      if (pairs[0] !== undefined) answers.cannotCheck('没有读到预算年度，不知用哪一年的科目', pairs[0].places[0]!)
      return answers.outcome()
    }
    const unsure: Printed[] = []
    for (const pair of pairs) {
      const verdict = judge(pair.heading, year)
      if (verdict.kind === 'same') answers.hold()
      else if (verdict.kind === 'unsure') unsure.push(pair)
      else report(answers, pair, verdict.name, verdict.earlier, year)
    }
    const [first] = unsure
    if (first !== undefined) {
      const list = unsure.map(({ heading }) => `${heading.code} ${heading.name.trim()}`).join('、')
      answers.cannotCheck(`科目目录中没有可靠依据核对：${list}`, first.places[0]!)
    }
    return answers.outcome()
  },
}
