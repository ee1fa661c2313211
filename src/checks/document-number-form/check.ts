import type { Check } from '../check.ts'
import { writtenTexts, checkPattern } from '../texts.ts'

const bracketed = /[\u4e00-\u9fff]{2,10}[［【（([]20\d\d[］】）)\]]\s*\d{1,4}\s*号/g

/** The year of a document number stands in 〔〕 (GB/T 9704). */
export const check: Check = {
  id: 'document-number-form',
  title: '文号年份用六角括号',
  category: 'wording',
  version: 1,
  run(book) {
    return checkPattern('document-number-form', writtenTexts(book), bracketed, {
      severity: 'info',
      what: '的年份没有用六角括号',
      remedy: '文号写作“财预〔2021〕101号”的样子，请改正',
    })
  },
}
