import { Answers, type Check } from '../check.ts'
import { link, number, rise } from '../movement.ts'
import { say } from '../printing.ts'
import { amountsIn, sentencesOf, type Sentence } from '../prose-sentences.ts'
import { saidIn } from '../said.ts'
import { readAs } from '../stands-in.ts'

const increase = new RegExp(
  `(?:比|较|与)[^,;\\d]{0,4}(?:20\\d\\d年|上年|去年)[^,;\\d]{0,12},?${rise}${link}(${number}(?:万元|亿元|元)),?${rise}${link}(${number})%`,
  'g',
)

/** 上年 0 万元，增加 4 万元，增长 100%: last year's nothing is said, and a rate after it. */
function reportNothing(answers: Answers, sentence: Sentence, year: number | undefined, isRead: ReturnType<typeof readAs>): void {
  if (!/\D0(?:\.0+)?[万亿]?元/.test(sentence.text)) return
  const said = saidIn(sentence.text, year)
  const before = said.findIndex(({ role, figure }) => role === 'before' && figure.micro === 0n)
  const rate = before < 0 ? undefined : said.slice(before + 1, before + 4).find(({ role, figure }) => role === 'rate' && figure.micro !== 0n)
  if (rate === undefined || isRead(rate.figure.text, sentence.passage.place) || said.slice(before + 1).some(({ role }) => role === 'before')) return
  const place = sentence.place(said[before]!.from, rate.end)
  answers.find({
    severity: 'warning',
    message: `“${place.quote}”：上年为零，没有增长幅度可言，却写 ${rate.figure.text}%；请改为“上年无此项”，或核对上年数。`,
    place,
    found: rate.figure.text,
    suggestion: '上年无此项',
  })
}

/** 4.87 万元，上年无此项，其中：公务接待费 1.50 万元，比上年减少 0.76 万元: what has parts that fell was something last year. */
function reportWhole(answers: Answers, sentence: Sentence, year: number | undefined): void {
  const opening = /上年无此项,其中/.exec(sentence.text)
  const fell =
    opening === null
      ? undefined
      : saidIn(sentence.text, year).find(({ role, figure, start }) => role === 'change' && figure.micro < 0n && start > opening.index)
  if (opening === null || fell === undefined) return
  const place = sentence.place(opening.index, fell.end)
  answers.find({
    severity: 'warning',
    message: `“${place.quote}”：总额写“上年无此项”，其中却有比上年减少的，上年就有这一项；请核对上年数，改写总额的增减。`,
    place,
    found: '上年无此项',
    suggestion: '写明总额比上年的增减额和幅度。',
  })
}

/** What was nothing last year has no rate of growth. Sentences whose facts were read are judged by those facts. */
export const check: Check = {
  id: 'growth-of-zero-base',
  title: '上年为零的不写增长幅度',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('growth-of-zero-base')
    const isRead = readAs(book, 'growth')
    for (const sentence of sentencesOf(book)) {
      reportNothing(answers, sentence, book.year, isRead)
      reportWhole(answers, sentence, book.year)
      for (const match of sentence.text.matchAll(increase)) {
        const change = amountsIn(match[1]!)[0]?.figure
        const before = amountsIn(sentence.text.slice(0, match.index))
        // With several amounts before it, which of them grew cannot be told.
        if (change === undefined || change.micro === 0n || before.length !== 1 || isRead(match[2]!, sentence.passage.place)) continue
        const amount = before[0]!.figure
        if (amount.micro !== change.micro) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：本年 ${say(amount, amount.micro)}全部是增加的，上年为零，没有增长幅度可言，却写 ${match[2]}%；请改为“上年无此项”，或核对增减额。`,
          place,
          found: match[2]!,
          suggestion: '上年无此项',
        })
      }
    }
    return answers.outcome()
  },
}
