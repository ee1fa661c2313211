import { Answers, type Check } from '../check.ts'
import { fall, link, number, rise } from '../movement.ts'
import { say, size } from '../printing.ts'
import { sentencesOf, type Sentence } from '../prose-sentences.ts'
import { saidIn, type Said } from '../said.ts'

const moved = `(?:${rise}|${fall})${link}(${number})(?:万元|亿元|元|%)`
const flatThenMoved = new RegExp(`(?<!基本)持平,?${moved}`, 'g')
const movedThenFlat = new RegExp(`${moved},(?:(?:${rise}|${fall})${link}${number}%,)?与(?:上年|去年|20\\d\\d年)[^,;\\d]{0,10}(?<!基本)持平`, 'g')

/** This year's amount and another one of last year, where they are all that a sentence says before it calls them the same. */
function yearsOf({ text }: Sentence, year: number | undefined): readonly [Said, Said] | undefined {
  const flat = text.search(/(?<!基本|大致|大体)持平/)
  const said = flat < 0 ? [] : saidIn(text.slice(0, flat), year)
  const [before, now] = [said.find(({ role }) => role === 'before'), said.find(({ role }) => role === 'amount')]
  if (said.length !== 2 || before === undefined || now === undefined) return undefined
  return size(before.figure.micro - now.figure.micro) < (before.figure.step > now.figure.step ? before : now).figure.step ? undefined : [now, before]
}

function reportYears(answers: Answers, sentence: Sentence, [now, before]: readonly [Said, Said]): void {
  const place = sentence.place(Math.min(now.from, before.from), sentence.text.indexOf('持平') + 2)
  answers.find({
    severity: 'error',
    message: `“${place.quote}”：本年 ${say(now.figure, now.figure.micro)}，上年 ${say(before.figure, before.figure.micro)}，并不持平；请核对两年的数，或写明增减额。`,
    place,
    found: '持平',
    suggestion: '核对两年的数；确有增减的写明增减额和幅度。',
  })
}

/** What stayed the same did not move: the two said of one amount side by side contradict each other. */
export const check: Check = {
  id: 'flat-without-change',
  title: '写持平的不写增减额',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('flat-without-change')
    for (const sentence of sentencesOf(book)) {
      const found = [flatThenMoved, movedThenFlat].flatMap((pattern) => [...sentence.text.matchAll(pattern)]).filter(([, figure]) => /[1-9]/.test(figure!))
      const years = yearsOf(sentence, book.year)
      if (years !== undefined) reportYears(answers, sentence, years)
      else if (found.length === 0 && sentence.text.includes('持平')) answers.hold()
      for (const match of found) {
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：既写与上年持平，又写增减 ${match[1]}，两者不能同时成立；请核对上年数后只保留一个。`,
          place,
          found: match[1]!,
          suggestion: '有增减的删去“持平”，没有增减的删去增减额。',
        })
      }
    }
    return answers.outcome()
  },
}
