import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'
import { isCeiling, isFloor } from '../targets.ts'

const better = /(?<![未不])(?:合格率|覆盖率|准确率|到位率|及时率|达标率|通过率|知晓率|完好率|优良率|成功率|办结率)$/
const worse = /(?:投诉率|差错率|失误率|事故率|不合格率|逾期率|事故发生率|死亡率)$/
const notDirected = /下降|降低|减少|提高|提升|增长|增加|压减|压降|未/

function directionOf({ name }: ReadIndicator): 'up' | 'down' | undefined {
  const flat = compact(name)
  if (notDirected.test(flat)) return undefined
  return worse.test(flat) ? 'down' : better.test(flat) ? 'up' : undefined
}

/** A ceiling of 100 % asks nothing and reverses nothing; a floor of 0 % likewise. */
function isSound(row: ReadIndicator): boolean {
  const value = valueOf(row)!
  return directionOf(row) === 'up' ? !(isCeiling(row) && value < 100_000_000n) : !(isFloor(row) && value > 0n)
}

/** Rates that are better when more are no ceilings, rates that are better when less no floors. */
export const check: Check = {
  id: 'rate-direction',
  title: '比率指标方向与好坏一致',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'rate-direction',
      severity: 'error',
      concerns: (row) => directionOf(row) !== undefined && !isQualitative(row) && measureOf(row) === '%' && valueOf(row) !== undefined,
      isRight: (row) => isSound(row),
      fault: '的方向与好坏相反',
      remedy: '越高越好的用≥，越低越好的用≤，请改正',
    })
  },
}
