import { compact } from '#document/text'
import { Answers, type Check, type ReadProject } from '../check.ts'

/** Names of one purpose share about a third of their pairs of characters; with an equal quantity that is too much chance. */
const alike = 0.3

/** Two projects with nearly one name and one quantity may be one project twice, or one that was split without saying so. */
export const check: Check = {
  id: 'similar-projects',
  title: '项目不重复设置',
  run(book) {
    const answers = new Answers('similar-projects')
    book.projects.forEach((project, index) => {
      for (const other of book.projects.slice(index + 1)) {
        const shared = sharedQuantity(project, other)
        if (shared === undefined || likeness(project.name, other.name) < alike) answers.hold()
        else
          answers.find({
            severity: 'warning',
            message: `项目「${project.name}」与「${other.name}」名称相近，且都写有“${shared}”，疑为重复或拆分的项目，请合并或说明区别。`,
            place: other.place,
            related: [project.place],
          })
      }
    })
    return answers.outcome()
  },
}

function sharedQuantity(a: ReadProject, b: ReadProject): string | undefined {
  const quantities = (project: ReadProject) =>
    project.indicators.filter((indicator) => /^[名人户个家]$/.test(indicator.unit)).map((indicator) => `${indicator.value}${indicator.unit}`)
  return quantities(a).find((quantity) => quantities(b).includes(quantity))
}

function pairsOf(name: string): ReadonlySet<string> {
  const words = compact(name).replace(/20\d\d年?/g, '')
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)))
}

/** Shared pairs of characters over all pairs of the shorter name. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  return first.intersection(second).size / Math.max(1, Math.min(first.size, second.size))
}
