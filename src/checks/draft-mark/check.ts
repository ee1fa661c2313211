import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { allTexts, hitsIn, reportHits } from '../texts.ts'

const marked = /[（(【[](?:征求意见稿|送审稿|讨论稿|审议稿|初稿|草稿|修改稿|待定稿|未定稿)[）)】\]]|^(?:征求意见稿|送审稿|讨论稿|初稿|草稿|修改稿|未定稿)$/g

/** A stage of drafting in a title or on a line of its own was forgotten there; in a sentence it is spoken of. */
export const check: Check = {
  id: 'draft-mark',
  title: '公开文本不是草稿',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('draft-mark')
    const short = allTexts(book).filter(({ text }) => text.length <= 40 && !/[。；《]/.test(text))
    if (short.length === 0) return answers.outcome()
    reportHits(answers, hitsIn(short, marked), { severity: 'warning', what: '是草稿的标识', remedy: '请核对是不是批复后的定本，并删去标识' })
    return answers.outcome()
  },
}
