import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { allTexts, hitsIn, reportHits } from '../texts.ts'

const identity = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const mobile = /(?<![\dA-Za-z.,-])1[3-9]\d{9}(?![\dA-Za-z.,]|\s*(?:元|万元|亿元|[%％]|人|户|次|份))/g
const card = /(?<=(?:卡号|银行卡|账号|帐号)[^\d]{0,12})\d{16,19}(?!\d)/g

const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The last character of an identity number follows from the others (GB 11643); a long code of another kind rarely fits. */
function isIdentity(number: string): boolean {
  const sum = factors.reduce((total, factor, index) => total + factor * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase()
}

/** A published budget names no persons by their numbers. */
export const check: Check = {
  id: 'private-data',
  title: '不公开个人信息',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('private-data')
    const texts = allTexts(book)
    if (texts.length === 0) return answers.outcome()
    reportHits(
      answers,
      hitsIn(texts, identity, ([number]) => isIdentity(number)),
      { severity: 'error', what: '含有居民身份证号码', remedy: '请在公开前删去' },
    )
    reportHits(answers, hitsIn(texts, mobile), { severity: 'warning', what: '含有手机号码', remedy: '如是个人号码，请在公开前删去' })
    reportHits(answers, hitsIn(texts, card), { severity: 'warning', what: '含有银行卡号或账号', remedy: '如是个人账户，请在公开前删去' })
    return answers.outcome()
  },
}
