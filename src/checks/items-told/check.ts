import { findFunctionalByPath } from '#catalog/functional-path'
import { sameValue, type Figure } from '#core/figure'
import { keyId } from '#core/key'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { placeText } from '../printing.ts'
import { amountsIn } from '../prose-sentences.ts'

const path =
  /(?:^|[,。;])(?:\d+[、.]|\(?[一二三四五六七八九十\d]+\)?[、.]?)?([\u4e00-\u9fff、]{2,30}?)\(类\)([^,。;:]{2,40}?)\(款\)([^,。;:]{2,40}?)\(项\)(?=20\d\d年|预算)/g
const fewest = 3

interface Told {
  readonly words: string
  readonly code: string | undefined
  /** The first amount said of it. */
  readonly amount: Figure | undefined
  readonly place: Place
}

/** The code of a path: by the names the book's tables print, else by the catalog. */
function codeOf(book: ReadBook, className: string, sectionName: string, itemName: string): string | undefined {
  const same = (code: string, name: string) => [name, `${name}支出`].includes(compact(headingName(book, code)))
  const printed = book.headings.find(
    ({ classification, code, name }) =>
      classification === 'functional' &&
      code.length === 7 &&
      compact(name) === itemName &&
      same(code.slice(0, 5), sectionName) &&
      same(code.slice(0, 3), className),
  )
  const names = { className, sectionName, itemName }
  return printed?.code ?? findFunctionalByPath(names, book.year)?.code ?? findFunctionalByPath(names)?.code
}

function toldIn(book: ReadBook): readonly Told[] {
  return book.passages.flatMap(({ text, place, section }) => {
    if (section === 'glossary') return []
    const said = compact(text)
    return [...said.matchAll(path)].map(({ 0: all, 1: className, 2: sectionName, 3: itemName, index }) => {
      const words = `${className!}(类)${sectionName!}(款)${itemName!}(项)`
      const amount = amountsIn(said.slice(index + all.length))[0]?.figure
      return { words, code: codeOf(book, className!, sectionName!, itemName!), amount, place: { ...place, quote: words } }
    })
  })
}

/** The list of what general public money is used for names each item of its table once, by its right path. */
export const check: Check = {
  id: 'items-told',
  title: '逐项说明与表中科目一一对应',
  category: 'completeness',
  version: 2,
  run(book) {
    const answers = new Answers('items-told')
    const told = toldIn(book)
    const named = new Set(told.flatMap(({ code }) => code ?? []))
    if (named.size < fewest) return answers.outcome()
    const items = itemsOf(book)
    const left = leftOut(items, named)
    const misnamed = new Map(left.flatMap((fact) => misnaming(told, items, fact)))
    for (const [one, fact] of misnamed) reportMisnamed(answers, book, one, fact)
    const others = told.filter((one) => !misnamed.has(one))
    for (const { words, code, place } of others) {
      if (code !== undefined) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `${placeText(place)}写作「${printed(words)}」，科目目录和本书各表中都没有这样的类、款、项；请核对科目名称。`,
          place,
          found: words,
          suggestion: '按功能科目表改正类、款、项的名称。',
        })
    }
    twice(answers, book, others)
    const found = new Set(misnamed.values())
    missing(
      answers,
      book,
      left.filter((fact) => !found.has(fact)),
      items.size,
    )
    return answers.outcome()
  },
}

function printed(words: string): string {
  return words.replace(/\((.)\)/g, '（$1）')
}

/** The one entry that gives the amount of an item left out, under a name that is no heading or has another amount in the table. */
function misnaming(told: readonly Told[], items: ReadonlyMap<string, StatedFact>, fact: StatedFact): readonly (readonly [Told, StatedFact])[] {
  const candidates = told.filter(({ code, amount }) => {
    const own = items.get(code ?? '')
    return amount !== undefined && sameValue(amount, fact.figure) && (own === undefined || !sameValue(amount, own.figure))
  })
  return candidates.length === 1 ? [[candidates[0]!, fact]] : []
}

function reportMisnamed(answers: Answers, book: ReadBook, { words, place }: Told, fact: StatedFact): void {
  const code = fact.key.functional!
  const right = `${headingName(book, code.slice(0, 3))}（类）${headingName(book, code.slice(0, 5))}（款）${headingName(book, code)}（项）`
  answers.find({
    severity: 'error',
    message: `${placeText(place)}写作「${printed(words)}」，金额却是 ${code} 的，该科目在逐项说明里没有；应为「${right}」，请改正科目名称。`,
    place,
    found: words,
    expected: right,
    related: [fact.place],
    suggestion: `改为「${right}」。`,
    edits: [{ place, from: printed(words), to: right }],
    keys: [keyId(fact.key)],
  })
}

function twice(answers: Answers, book: ReadBook, told: readonly Told[]): void {
  for (const [code, all] of Map.groupBy(told, (one) => one.code ?? '')) {
    // A heading may be told once for each fund or year; in one list it stands at one place.
    const numbered = all.filter(
      (one, index) =>
        index === all.findIndex((other) => other.place.line === one.place.line && other.place.quote === one.place.quote && other.place === one.place),
    )
    if (code === '' || numbered.length !== 2) continue
    answers.find({
      severity: 'warning',
      message: `「${code} ${headingName(book, code)}」说明了两次（${placeText(numbered[0]!.place)}、${placeText(numbered[1]!.place)}）；请核对其中一处的科目名称。`,
      place: numbered[1]!.place,
      related: [numbered[0]!.place],
      suggestion: '改正写错的科目名称，或合并为一条。',
    })
  }
}

/** Items with money in the table of general public expenditure. */
function itemsOf(book: ReadBook): ReadonlyMap<string, StatedFact> {
  const facts = book.facts.filter(
    ({ from, key, figure }) =>
      from === 'table' &&
      key.functional?.length === 7 &&
      key.fund === 'generalPublic' &&
      key.vintage === 'current' &&
      key.part === undefined &&
      key.unit === undefined &&
      figure.micro !== 0n,
  )
  return new Map(facts.map((fact) => [fact.key.functional!, fact]))
}

/** Items that the list leaves out, where it has nearly all the others. */
function leftOut(items: ReadonlyMap<string, StatedFact>, named: ReadonlySet<string>): readonly StatedFact[] {
  const left = [...items].filter(([code]) => !named.has(code)).map(([, fact]) => fact)
  return items.size <= fewest || left.length > Math.max(1, items.size / 5) ? [] : left
}

function missing(answers: Answers, book: ReadBook, left: readonly StatedFact[], all: number): void {
  if (left.length === 0) return
  const names = left.map(({ key }) => `「${key.functional} ${headingName(book, key.functional!)}」`)
  answers.find({
    severity: 'warning',
    message: `${names.join('、')}在一般公共预算支出表中有金额，逐项说明里没有，其他${all - left.length}个科目都有；请补写，或核对科目名称。`,
    place: left[0]!.place,
    related: left.slice(1).map(({ place }) => place),
    suggestion: '补写这些科目的说明。',
  })
}
