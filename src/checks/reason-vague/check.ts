import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const given = /(?:(?:主要)?原因(?:是|为|:)|主要是)(?:由于|因为|因|根据|按照|按)?([^,;:]{2,20})(?=[;]|$)/g
const empty =
  /^(?:我|本)?(?:单位|部门|局|委|厅|院|办)?(?:的)?(?:(?:根据|按照|按|因)?(?:实际|工作|业务|单位|具体|正常)(?:工作|业务)?(?:情况|需要|需求|变化|开展)|工作安排|预算调整|预算安排|正常变动|正常增长|正常变化|实际支出)(?:变化|调整|安排|需要|增加|减少|测算|编制|编报)*(?:所致)?$/

/** A reason that fits every change explains none; one line tells of all such places. */
export const check: Check = {
  id: 'reason-vague',
  title: '增减原因说得具体',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-vague')
    const vague = sentencesOf(book).flatMap((sentence) =>
      [...sentence.text.matchAll(given)].flatMap((match) => {
        if (empty.test(match[1]!)) return [sentence.place(match.index, match.index + match[0].length)]
        answers.hold()
        return []
      }),
    )
    const [first] = vague
    if (first === undefined) return answers.outcome()
    answers.find({
      severity: 'info',
      message: `“${first.quote}”${vague.length > 1 ? `等${vague.length}处` : ''}说得太笼统，放在哪一项都可以；写明是什么变化、影响多少更好。`,
      place: first,
      found: first.quote ?? '',
      related: vague.slice(1),
      suggestion: '写明具体的人员、项目或标准的变化。',
    })
    return answers.outcome()
  },
}
