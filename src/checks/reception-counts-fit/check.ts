import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const counts = /(?<![\d.,])(\d{1,6})个?批次?[,、(及和共]*[^\d,。;:]{0,8}(\d{1,7})人次?/g

/** Every group that is received has someone in it. */
export const check: Check = {
  id: 'reception-counts-fit',
  title: '接待人次不少于批次',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('reception-counts-fit')
    for (const sentence of sentencesOf(book)) {
      if (!sentence.text.includes('接待')) continue
      for (const match of sentence.text.matchAll(counts)) {
        const [all, groups, people] = match
        if (Number(people) >= Number(groups)) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + all.length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：接待 ${groups} 批次只有 ${people} 人次，每批至少一人，人次不会比批次少；请核对两个数，可能写颠倒了。`,
          place,
          found: people!,
          suggestion: '核对批次和人次。',
        })
      }
    }
    return answers.outcome()
  },
}
