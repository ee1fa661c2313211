import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import type { Text } from '../texts.ts'
import { isSameUnit } from '../unit-names.ts'

const subject =
  /(?:^|[。;])(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.]|\([一二三四五六七八九十\d]{1,3}\))?((?!关于|本|我|全|其中)[\u4e00-\u9fff]{4,24}?(?:局|委员会|厅|院|中心|办公室|支队|总队|大队|委|办|会|所|站|馆|校|队))(?:\(本级\)|本级|部门|机关)?20\d\d年度?(?:部门|单位)?(?:收支|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本|"三公"|政府采购|机关运行)/g

interface Named extends Text {
  readonly name: string
}

function subjectsOf(book: ReadBook): readonly Named[] {
  return book.passages.flatMap(({ text, place }) =>
    [...compact(text).matchAll(subject)].map((match) => ({ text, name: match[1]!, place: { ...place, quote: match[1]! } })),
  )
}

/** Whether the book itself names the unit as one it covers: in its tables, or anywhere but as the subject of such sentences. */
function isCovered(book: ReadBook, name: string, subjects: readonly Named[]): boolean {
  const listed = [...book.passages, ...book.titles].filter(({ text }) => !subjects.some((subject) => subject.text === text)).map(({ text }) => compact(text))
  const printed = book.facts.flatMap(({ key }) => (key.unit === undefined ? [] : [compact(key.unit)]))
  return [...listed, ...printed].some((text) => text.includes(name))
}

/** Sentences that state the unit's own figures name the unit, not the one the text was copied from. */
export const check: Check = {
  id: 'other-unit-name',
  title: '说明中的单位是本单位',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('other-unit-name')
    const own = compact(book.unit ?? '').replace(/\(.*?\)/g, '')
    const subjects = subjectsOf(book)
    const right = subjects.filter(({ name }) => isSameUnit(name, own))
    answers.hold(right.length)
    // Where no sentence names the unit of the cover, it is the cover that may have been misread.
    if (own === '' || right.length < 2) return answers.outcome()
    const wrong = subjects.filter(({ name }) => !isSameUnit(name, own) && !isCovered(book, name, subjects))
    for (const [name, all] of Map.groupBy(wrong, (subject) => subject.name)) {
      answers.find({
        severity: 'error',
        message: `说明中写「${name}」的预算${all.length > 1 ? `（共${all.length}处）` : ''}，本书是「${own}」的；请改正单位名称，并核对这一段的数字。`,
        place: all[0]!.place,
        found: name,
        expected: own,
        related: all.slice(1).map(({ place }) => place),
        suggestion: `改为「${own}」，并核对这一段的数字。`,
      })
    }
    return answers.outcome()
  },
}
