import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const total = /三公"?经费[^;]{0,40}?\d(?:[\d,]*)(?:\.\d+)?(?:万元|元)/
const items: readonly (readonly [string, RegExp])[] = [
  ['因公出国（境）费', /出国|出境|出.?境.{0,2}国/],
  ['公务用车购置及运行费', /公务用?车|公车|用车|车辆/],
  ['公务接待费', /接待/],
]

/** An explanation of the three public expenses goes through all three; a table alone explains nothing. */
export const check: Check = {
  id: 'three-public-items-named',
  title: '“三公”经费三项都作说明',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-items-named')
    const sentences = sentencesOf(book)
    const first = sentences.find(({ text }) => total.test(text))
    if (first === undefined) return answers.outcome()
    const told = [...sentences.map(({ text }) => text), ...book.titles.map(({ text }) => compact(text))]
    const missing = items.filter(([, word]) => !told.some((text) => word.test(text))).map(([name]) => name)
    // Who names none of the three explains the total only, as places with a table of the items do.
    if (missing.length === 0 || missing.length === items.length) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: `说明了“三公”经费总额，没有说到${missing.join('、')}；三项应当都作说明，没有安排的写明没有安排。`,
        place: first.passage.place,
        expected: missing.join('、'),
        suggestion: `补写${missing.join('、')}的预算和增减情况。`,
      })
    return answers.outcome()
  },
}
