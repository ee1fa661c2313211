import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { allTexts, hitsIn, reportHits } from '../texts.ts'

const secret = /(?:绝密|机密|秘密)\s*[★☆▲]|[（(【[](?:绝密|机密|秘密)[）)】\]]/g
const internal = /内部(?:资料|文件|材料|使用)\s*[，,、 ]?\s*(?:请?注意保[存管密]|请勿外传|不得外传|严禁外传|不得公开)|仅供内部(?:参考|使用|审阅)|请勿外传/g

/** A mark of secrecy or of internal use does not belong on a page that is published. */
export const check: Check = {
  id: 'classified-mark',
  title: '公开文本没有密级和内部标识',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('classified-mark')
    const texts = allTexts(book)
    if (texts.length === 0) return answers.outcome()
    reportHits(answers, hitsIn(texts, secret), { severity: 'error', what: '有密级标识', remedy: '涉密内容不得公开，请停止公开并核对' })
    reportHits(answers, hitsIn(texts, internal), { severity: 'warning', what: '有内部使用的标识', remedy: '请核对这份文件能否公开，并删去标识' })
    return answers.outcome()
  },
}
