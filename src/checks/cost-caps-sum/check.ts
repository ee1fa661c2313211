import { printMoney } from '#core/figure'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadIndicator, ReadProject } from '../check.ts'
import { doubtOf, isCeiling, moneyOf } from '../targets.ts'

/** Totals, standards of one piece, and parts in time are no further spending beside the others. */
const notAdded = /总|合计|全部|整体|项目成本|预算|人均|单价|每|标准|均|其中|月|季度|首款|尾款|中期|进度/

function partsOf(project: ReadProject): readonly ReadIndicator[] {
  return project.indicators.filter(
    (row) =>
      /成本/.test(row.level1 + row.level2) &&
      isCeiling(row) &&
      /^(?:万元|元)$/.test(compact(row.unit)) &&
      (moneyOf(row) ?? 0n) > 0n &&
      !notAdded.test(row.name),
  )
}

function print(micro: bigint): string {
  return printMoney(micro, 'wanYuan', 2)
}

/** What several ceilings allow together is not more than the project has; one alone is judged by another check. */
export const check: Check = {
  id: 'cost-caps-sum',
  title: '各项成本上限合计不超过预算',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('cost-caps-sum')
    for (const project of book.projects) {
      const parts = partsOf(project)
      const { amount } = project
      if (amount === undefined || amount.micro <= 0n || parts.length < 2) continue
      const sum = parts.reduce((total, row) => total + moneyOf(row)!, 0n)
      const isBeyond = sum - amount.micro > amount.step / 2n
      if (!isBeyond || parts.some((row) => moneyOf(row)! >= amount.micro)) answers.hold()
      else if (doubtOf(project) !== undefined) answers.cannotCheck(`项目「${project.name}」的指标${doubtOf(project)}，不能把成本上限相加`, project.place)
      else {
        answers.find({
          severity: 'warning',
          message: `项目「${project.name}」的 ${parts.length} 个成本上限合计 ${print(sum)}万元，预算只有 ${amount.text}万元，多 ${print(sum - amount.micro)}万元；请核对各项上限，有包含关系的请写明。`,
          place: parts[0]!.place,
          found: print(sum),
          expected: `不超过${amount.text}`,
          difference: print(sum - amount.micro),
          related: parts.slice(1).map(({ place }) => place),
          suggestion: '核对各项成本上限，有包含关系的写明“其中”。',
        })
      }
    }
    return answers.outcome()
  },
}
