import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { hitsIn, reportHits, writtenTexts } from '../texts.ts'

/** Two or more full-width digits, or one before a unit; a lone one numbers a paragraph (１．). */
const wide = /[\uff10-\uff19]{2,}|[\uff10-\uff19](?=年|万元|元|%|％|人|个)/g

/** Digits are written one way: full-width ones beside plain ones cannot be searched or copied as numbers. */
export const check: Check = {
  id: 'full-width-digits',
  title: '数字用半角',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('full-width-digits')
    const texts = writtenTexts(book)
    const hits = hitsIn(texts, wide)
    const hasPlain = texts.some(({ text }) => /\d/.test(text))
    if (hits.length > 0 && !hasPlain) return answers.outcome()
    reportHits(answers, hits, { severity: 'info', what: '用了全角数字，别处是半角', remedy: '建议统一用半角' })
    return answers.outcome()
  },
}
