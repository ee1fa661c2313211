import { parseMoney, printMoney, sameValue } from '#core/figure'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadProject } from '../check.ts'

/** The objective speaks of this project's own money of this year, not of a standard or of what others pay. */
const own =
  /(?:本?项目|[本今]年|20\d\d年)?(?:预算资金|项目资金|项目预算|项目总预算|预算安排|安排预算|预算金额)(?:资金|金额)?(?:共计|合计|共|为|[:：])?(\d[\d,]*(?:\.\d+)?)万元/

interface Stated {
  readonly quote: string
  readonly text: string
}

function statedIn({ objective }: ReadProject): Stated | undefined {
  const match = own.exec(compact(objective))
  return match === null ? undefined : { quote: match[0], text: match[1]! }
}

/** The amount in the words of the objective is the amount of the project. */
export const check: Check = {
  id: 'objective-amount-agrees',
  title: '绩效目标写的金额与预算数一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('objective-amount-agrees')
    for (const project of book.projects) {
      const stated = statedIn(project)
      const figure = stated && parseMoney(stated.text, 'wanYuan')
      if (stated === undefined || figure === undefined || project.amount === undefined) continue
      if (sameValue(figure, project.amount)) {
        answers.hold()
        continue
      }
      const difference = figure.micro - project.amount.micro
      const gap = printMoney(difference < 0n ? -difference : difference, 'wanYuan', 2)
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的绩效目标写“${stated.quote}”，预算数是 ${project.amount.text}万元，${difference < 0n ? '少' : '多'} ${gap}万元；请核对后统一。`,
        place: { ...project.place, quote: stated.quote },
        found: stated.text,
        expected: project.amount.text,
        difference: gap,
        suggestion: '核对后统一绩效目标和预算数。',
      })
    }
    return answers.outcome()
  },
}
