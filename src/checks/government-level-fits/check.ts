import { compact } from '#document/text'
import type { Place } from '#document/place'
import { Answers } from '../check.ts'
import type { Check, Edit, ReadBook } from '../check.ts'
import { unitLevel } from './unit-level.ts'
import type { GovernmentLevel } from './unit-level.ts'

const words = /(?<![市县州省])(中央|自治区|省|市|州|盟|县|旗|区)(级?)(?:本级)?(?=部门|预算|单位|项目支出绩效)/

const levelOfWord: Readonly<Record<string, GovernmentLevel>> = {
  中央: 'central',
  自治区: 'province',
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  旗: 'county',
  区: 'county',
}
const levelNames: Readonly<Record<GovernmentLevel, string>> = { central: '中央', province: '省级', city: '市级', county: '县（区）级' }
/** What may be put in place of a wrong word without knowing more about the place. */
const rightWord: Readonly<Partial<Record<GovernmentLevel, string>>> = { central: '中央', city: '市级' }

interface Titled {
  readonly text: string
  readonly place: Place
  readonly word: string
  readonly level: GovernmentLevel
}

/** Titles of tables and sections that name a level of government; 省、市 without 级 are taken for a place name. */
function levelledTitles(book: ReadBook): readonly Titled[] {
  const seen = new Set<string>()
  const titles = [...book.tables.map(({ title, place, titlePlace = place }) => ({ text: title, place: titlePlace })), ...book.titles]
  return titles.flatMap(({ text, place }) => {
    const match = words.exec(compact(text))
    if (match === null || seen.has(compact(text)) || (match[1] !== '中央' && match[2] === '')) return []
    seen.add(compact(text))
    return [{ text, place, word: match[1]! + match[2]!, level: levelOfWord[match[1]!]! }]
  })
}

function editsFor(wrong: readonly Titled[], level: GovernmentLevel): { readonly edits?: readonly Edit[] } {
  const right = rightWord[level]
  if (right === undefined) return {}
  return { edits: wrong.map(({ text, place, word }) => ({ place: { ...place, quote: text }, from: word, to: right })) }
}

/** The level of government in a title is the unit's own; another one is left over from a template. */
export const check: Check = {
  id: 'government-level-fits',
  title: '标题中的政府级次与单位相符',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('government-level-fits')
    const titles = levelledTitles(book)
    const [any] = titles
    if (any === undefined) return answers.outcome()
    const level = book.unit === undefined ? undefined : unitLevel(book.unit)
    if (level === undefined) {
      answers.cannotCheck('从单位名称看不出属于哪一级政府', any.place)
      return answers.outcome()
    }
    const wrong = titles.filter((title) => title.level !== level && !(level === 'city' && title.level === 'county'))
    answers.hold(titles.length - wrong.length)
    const [first] = wrong
    if (first === undefined) return answers.outcome()
    answers.find({
      severity: 'error',
      message: `标题「${first.text.trim()}」写的是“${first.word}”，${book.unit!}属于${levelNames[level]}；请改正标题（可能是套用上级模板留下的）。`,
      place: { ...first.place, quote: first.text.trim() },
      found: first.word,
      expected: levelNames[level],
      related: wrong.slice(1).map(({ place }) => place),
      suggestion: `把“${first.word}”改为“${levelNames[level]}”。`,
      ...editsFor(wrong, level),
    })
    return answers.outcome()
  },
}
