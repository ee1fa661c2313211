import { fold } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { hitsIn, reportHits } from '../texts.ts'
import { wholeSentences } from '../sentences.ts'

const pairs: readonly (readonly [string, string, string])[] = [
  ['(', ')', '括号'],
  ['《', '》', '书名号'],
  ['[', ']', '方括号'],
]

/** Whether every mark of a kind that opens in a sentence closes in it, and none closes that was not opened. */
function isPaired(sentence: string, open: string, close: string): boolean {
  let depth = 0
  for (const char of sentence) {
    if (char === open) depth++
    else if (char === close && --depth < 0) return false
  }
  return depth === 0
}

/** A numeral that numbers what follows has only the closing bracket: 1）…；2）…. */
function withoutNumbers(sentence: string): string {
  return sentence.replace(/(^|[,;:。、\s\u4e00-\u9fff])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\)/g, (whole, before: string) =>
    before.padEnd(whole.length),
  )
}

/** Brackets open and close within a sentence. A sentence cut by a page is not judged. */
export const check: Check = {
  id: 'bracket-pairs',
  title: '括号和书名号成对',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('bracket-pairs')
    const sentences = wholeSentences(book).map(({ text, place }) => ({ text, place, flat: fold(text) }))
    for (const [open, close, name] of pairs) {
      const wrong = sentences.filter(({ flat }) => !isPaired(flat, open, close) && !isPaired(withoutNumbers(flat), open, close))
      answers.hold(sentences.filter(({ flat }) => flat.includes(open)).length)
      if (wrong.length === 0) continue
      const cut = wrong.map(({ text, place }) => ({ text: text.length > 60 ? around(text, open, close) : text, place }))
      reportHits(answers, hitsIn(cut, /^[\s\S]+$/g), { severity: 'warning', what: `的${name}不成对`, remedy: `请补上或删去${name}` })
    }
    return answers.outcome()
  },
}

/** The part of a long sentence around its last mark of the kind. */
function around(text: string, open: string, close: string): string {
  const flat = fold(text)
  const at = Math.max(flat.lastIndexOf(open), flat.lastIndexOf(close))
  return text.slice(Math.max(0, at - 20), at + 20)
}
