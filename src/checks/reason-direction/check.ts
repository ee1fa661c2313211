import { keyId, keyIdWith } from '#core/key'
import { speaksOf } from '#core/reason-words'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadPassage, ReadReason, StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { size } from '../printing.ts'
import { factsIn, spotOf } from '../stands-in.ts'
import type { PlacedFact } from '../stands-in.ts'

const phrase = /(增加|增长|上升|减少|下降|降低)的?(?:主要)?(?:原因|是由于|是因为)/g
const threePublicItems: readonly (readonly [RegExp, readonly string[]])[] = [
  [/出国/, ['overseas']],
  [/购置及运行/, ['vehicles']],
  [/用车购置/, ['vehiclePurchase', 'vehicles']],
  [/用车|车辆/, ['vehicleOperation', 'vehicles']],
  [/接待/, ['reception']],
]

/** What a clause says has changed; empty when it leaves the subject to the figure before it. */
function subjectOf(clause: string): string {
  return clause.replace(/[比较与同](?:上年度?|去年|\d{4}年度?)|\d{4}年度?|本年度?|预算数?|经费|支出|其中|相比|[:"]/g, '')
}

function isWhole({ key }: StatedFact): boolean {
  return key.part === undefined && key.economic === undefined && (key.item === undefined || key.item === 'total')
}

/** The changes the phrase can be about: of the named item, of the whole when something else is named, or the nearest before. */
function meant(clause: string, at: number, changes: readonly PlacedFact[]): readonly StatedFact[] {
  const facts = changes.map(({ fact }) => fact)
  const items = threePublicItems.find(([word]) => word.test(clause))?.[1]
  if (items !== undefined) return facts.filter(({ key }) => items.includes(key.item ?? ''))
  if (subjectOf(clause) !== '' || /三公/.test(clause)) return facts.filter(isWhole)
  const before = changes.findLast((change) => change.at < at)
  return before === undefined ? [] : [before.fact]
}

function judge(answers: Answers, passage: ReadPassage, text: string, match: RegExpExecArray, changes: readonly PlacedFact[]): void {
  const clause =
    text
      .slice(0, match.index)
      .split(/[,。;]/)
      .at(-1) ?? ''
  const moved = meant(clause, match.index, changes).filter(({ figure }) => figure.micro !== 0n)
  const place = { ...passage.place, quote: match[0] }
  const [first] = moved
  if (first === undefined) return answers.cannotCheck(`看不出“${match[0]}”说的是哪一项增减`, place)
  const grows = /增|升/.test(match[1]!)
  if (moved.some(({ figure }) => figure.micro > 0n === grows)) return answers.hold()
  const stated = first.figure.micro > 0n ? '增加' : '减少'
  const amount = first.figure.text.replace(/^-/, '')
  answers.find({
    severity: 'error',
    message: `${first.label}写的是比上年${stated}${amount}，说明原因时却写“${match[0]}”，方向相反；请核对增减额，或改正原因的说法。`,
    place: first.place,
    found: stated,
    expected: match[1]!,
    related: [place],
    keys: [keyId(first.key)],
    suggestion: '核对上年数后，使增减额与原因的方向一致。',
  })
}

/** How a reason ends: what it brought about. */
const outcome = /(?:相应|因此|从而|导致|使得|故)[^,。;]{0,12}?(增加|增长|上升|减少|下降|压减|核减|调减)[^,。;]{0,6}$/

/** What stands against something else: last year's, what was put off, what one thing took from another. */
const weighing = /大于|抵|超过|同时|一方面|上年|去年|往年|恢复|结转|缓|盘活|收回|剥离|划/

/** The direction of a reason: of what its last clause says came of it, else of all its words when they speak of one alone. */
function directionOf(text: string): bigint {
  const word = outcome.exec(text)?.[1]
  return word === undefined ? speaksOf(text) : /增|升/.test(word) ? 1n : -1n
}

/** What a reason speaks of, against the change it explains; a reason that weighs one thing against another is left alone. */
function judgeOutcome(answers: Answers, book: ReadBook, reason: ReadReason): void {
  const text = compact(reason.text).replace(/[。;,]+$/, '')
  const direction = weighing.test(text) ? 0n : directionOf(text)
  const change =
    direction === 0n
      ? undefined
      : factsByKey(book)
          .get(keyIdWith(reason.key, { measure: 'change' }))
          ?.find(({ from }) => from === 'prose')
  // What moved by no more than its last printed digit may have moved the other way before it was rounded.
  if (change === undefined || size(change.figure.micro) <= change.figure.step) return
  if (change.figure.micro > 0n === direction > 0n) return answers.hold()
  const stated = change.figure.micro > 0n ? '增加' : '减少'
  answers.find({
    severity: 'warning',
    message: `${change.label}写的是${stated}${change.figure.text.replace(/^-/, '')}，说明的原因却是“${text.slice(-24)}”，方向相反；请核对增减额，或改正原因的说法。`,
    place: { ...reason.place, quote: text.slice(-24) },
    found: direction > 0n ? '增加' : '减少',
    expected: stated,
    related: [change.place],
    suggestion: '使增减额与原因的方向一致。',
  })
}

/** A reason must explain the movement that the same passage states: growth is not explained by a reason for a decrease. */
export const check: Check = {
  id: 'reason-direction',
  title: '增减原因与增减方向一致',
  category: 'reasons',
  version: 2,
  run(book) {
    const answers = new Answers('reason-direction')
    const facts = book.facts.filter(({ key, from }) => key.measure === 'change' && from === 'prose')
    const judged = new Set<string>()
    for (const passage of book.passages) {
      const text = compact(passage.text)
      const matches = [...text.matchAll(phrase)]
      if (matches.length === 0) continue
      const changes = factsIn(passage, facts)
      if (changes.length === 0) continue
      judged.add(spotOf(passage.place))
      for (const match of matches) judge(answers, passage, text, match, changes)
    }
    // A passage that says 减少的主要原因 has been judged by these words.
    for (const reason of book.reasons) if (!judged.has(spotOf(reason.place))) judgeOutcome(answers, book, reason)
    return answers.outcome()
  },
}
