import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator } from '../check.ts'
import { doubtOf } from '../targets.ts'

/** Which second level belongs to which first; the sets of before 2021 put cost among the outputs. */
const fits: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/成本/, /成本/],
  [/产出/, /数量|质量|时效|成本|进度/],
  [/效益|效果/, /效益|效果|影响|满意/],
  [/满意/, /满意/],
]

function isAmiss({ level1, level2 }: ReadIndicator): boolean {
  const rule = fits.find(([first]) => first.test(level1))
  const isKnown = /数量|质量|时效|成本|效益|影响|满意/.test(level2)
  return rule !== undefined && isKnown && !rule[1].test(level2)
}

/** The second level of an indicator is one of its first; labels that all moved together are a matter of the export, and not judged. */
export const check: Check = {
  id: 'indicator-levels-fit',
  title: '二级指标属于所在的一级指标',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-levels-fit')
    for (const project of book.projects) {
      const amiss = project.indicators.filter(isAmiss)
      answers.hold(project.indicators.length - amiss.length)
      const doubt = doubtOf(project) ?? (amiss.length > 1 ? '有几行的级别都对不上，像是标签移了行' : undefined)
      const [first] = amiss
      if (first === undefined) continue
      if (doubt !== undefined) {
        answers.cannotCheck(`项目「${project.name}」的二级指标与一级指标不符，但${doubt}`, first.place)
        continue
      }
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的指标“${first.name}”一级写「${compact(first.level1)}」，二级写「${compact(first.level2)}」，两级不相属，请核对归类。`,
        place: { ...first.place, quote: `${first.level1} ${first.level2} ${first.name}` },
        found: first.level2,
        suggestion: '改正一级或二级指标。',
      })
    }
    return answers.outcome()
  },
}
