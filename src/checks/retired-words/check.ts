import { Answers } from '../check.ts'
import type { Check, Severity } from '../check.ts'
import { hitsIn, reportHits, writtenTexts } from '../texts.ts'

interface Retired {
  readonly pattern: RegExp
  readonly severity: Severity
  readonly from: number
  readonly now: string
}

const words: readonly Retired[] = [
  { pattern: /公共财政预算/g, severity: 'warning', from: 2016, now: '一般公共预算' },
  { pattern: /(?<!原|取消)预算外资金(?!管理局|中心|并入|纳入)/g, severity: 'warning', from: 2012, now: '财政专户管理资金或其他收入' },
  { pattern: /用?事业基金弥补收支差额/g, severity: 'info', from: 2020, now: '使用非财政拨款结余' },
  { pattern: /预算外收入/g, severity: 'warning', from: 2012, now: '财政专户管理资金' },
]

/** Words that the law or the accounting rules have replaced since; an old template keeps them. */
export const check: Check = {
  id: 'retired-words',
  title: '不用已停用的预算用语',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('retired-words')
    const { year } = book
    const texts = writtenTexts(book)
    if (year === undefined || texts.length === 0) return answers.outcome()
    for (const { pattern, severity, from, now } of words) {
      if (year >= from) reportHits(answers, hitsIn(texts, pattern), { severity, what: '是已停用的说法', remedy: `现在称“${now}”，请改正` })
    }
    return answers.outcome()
  },
}
