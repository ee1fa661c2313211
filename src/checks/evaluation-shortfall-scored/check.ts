import { parseCount } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsOf } from '../evaluations.ts'

const measured = /^([≥≤>＞<＜])?([\d,]+(?:\.\d+)?)([^\d]{0,6})$/

/** A target that was plainly missed does not earn all its points. */
export const check: Check = {
  id: 'evaluation-shortfall-scored',
  title: '未达到年度指标值的，不应得满分',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-shortfall-scored')
    for (const evaluation of evaluationsOf(book)) {
      for (const { name, target, reached, weight, score, place } of evaluation.indicators) {
        const isMissed = missed(target, reached)
        if (isMissed === undefined) continue
        if (!isMissed || score.micro < weight.micro) answers.hold()
        else
          answers.find({
            severity: 'warning',
            message: `${evaluationName(evaluation)}“${name}”年度指标值 ${target}，实际完成 ${reached}，没有达到，却得满分 ${score.text}分；请核对完成值或得分。`,
            place,
            found: score.text,
          })
      }
    }
    return answers.outcome()
  },
}

/** Whether a number fell short of its target; undefined where the two are not numbers of one unit with a direction. */
function missed(target: string, reached: string): boolean | undefined {
  const [goal, fact] = [measured.exec(target), measured.exec(reached)]
  if (goal === null || fact === null || goal[1] === undefined || fact[1] !== undefined || goal[3] !== fact[3]) return undefined
  const [wanted, got] = [parseCount(goal[2]!), parseCount(fact[2]!)]
  if (wanted === undefined || got === undefined) return undefined
  return /[≥>＞]/.test(goal[1]) ? got.micro < wanted.micro : got.micro > wanted.micro
}
