import { parseCount } from '#core/figure'
import { Answers, type Check, type ReadPassage } from '../check.ts'
import { tight } from '../final-account.ts'

const scored =
  /(?:综合)?(?:评价|自评)?得分(?:为)?(\d{1,3}(?:\.\d+)?)分[，,；;、]?(?:[^。，,；;\d]{0,12}?(?:等级|结果|级别|评级)(?:为|是)?[“"”]?(优秀|良好|优|良|中|差)[”"“]?)?/g
const bands = /90(?:分)?[（(]含[)）]|90分(?:及)?以上|≥90/
const score = (text: string) => (parseCount(text)?.micro ?? 0n) / 10_000n

/** A score lies between 0 and 100, and the grade said beside it is the one of its band. */
export const check: Check = {
  id: 'evaluation-grade-fits',
  title: '绩效评价得分与等级相符',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-grade-fits')
    // An office may set other bands; they are only known where it does not print any, or prints the usual ones.
    const texts = book.passages.map((passage) => ({ passage, text: tight(passage) }))
    const own = texts.find(({ text }) => /(?:分为|为)(?:优|良)/.test(text) && /等级|档/.test(text) && /\d+/.test(text))
    const areUsual = own === undefined || bands.test(own.text)
    for (const { passage, text } of texts) for (const match of text.matchAll(scored)) judge(answers, passage, match, areUsual)
    return answers.outcome()
  },
}

function gradeOf(hundredths: bigint): string {
  if (hundredths >= 9_000n) return '优'
  if (hundredths >= 8_000n) return '良'
  return hundredths >= 6_000n ? '中' : '差'
}

function judge(answers: Answers, passage: ReadPassage, match: RegExpExecArray, areUsual: boolean): void {
  const [quote, points, grade] = match
  const place = { ...passage.place, quote }
  const value = score(points!)
  if (/满分(?:为)?(?!100)\d/.test(tight(passage))) return answers.cannotCheck('满分不是100分', place)
  if (value > 10_000n) {
    answers.find({
      severity: 'error',
      message: `“${quote}”：得分 ${points} 超过满分100分，请核对得分。`,
      place,
      found: points!,
      expected: '不超过100',
    })
    return
  }
  if (grade === undefined) return answers.hold()
  if (!areUsual) return answers.cannotCheck('评价等级另有分档', place)
  const expected = gradeOf(value)
  if (grade.startsWith(expected)) return answers.hold()
  answers.find({
    severity: 'warning',
    message: `“${quote}”：${points}分按90、80、60分的分档应为“${expected}”，写的是“${grade}”；请核对得分和等级，另有分档的请写明。`,
    place,
    found: grade,
    expected,
  })
}
