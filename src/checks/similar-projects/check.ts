import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadProject } from '../check.ts'

/** Names of one purpose share about a third of their pairs of characters; with an equal quantity of like things that is too much chance. */
const alike = 0.3

/** A quantity that more projects than this state is the ground the office covers, and no sign that two of them are one. */
const common = 10

/** Two projects with nearly one name and one quantity may be one project twice, or one that was split without saying so. */
export const check: Check = {
  id: 'similar-projects',
  title: '项目不重复设置',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('similar-projects')
    const told = new Set<string>()
    const office = pairsOf(book.unit ?? '')
    for (const marks of Map.groupBy(book.projects.flatMap(marksOf), ({ quantity }) => quantity).values()) {
      if (marks.length <= common) marks.forEach((mark, index) => marks.slice(0, index).forEach((other) => compare(answers, office, told, other, mark)))
    }
    return answers.outcome()
  },
}

/** A quantity a project states, and of what. */
interface Mark {
  readonly project: ReadProject
  readonly index: number
  readonly quantity: string
  readonly thing: string
}

/** Small counts are everywhere; from twenty on an equal count says something. */
function marksOf(project: ReadProject, index: number): readonly Mark[] {
  return project.indicators.flatMap((indicator) => {
    const value = parseCount(indicator.value)
    if (value === undefined || value.micro < 20_000_000n || !/^[名人户个家]$/.test(indicator.unit)) return []
    return [{ project, index, quantity: `${indicator.value}${indicator.unit}`, thing: indicator.name }]
  })
}

function compare(answers: Answers, office: ReadonlySet<string>, told: Set<string>, one: Mark, other: Mark): void {
  const pair = `${one.index} ${other.index}`
  if (one.index === other.index || told.has(pair)) return
  const [first, second] = [one.project.name, other.project.name]
  if (
    isOfAnotherYear(first, second) ||
    likeness(ownPairs(first, office), ownPairs(second, office)) < alike ||
    likeness(pairsOf(one.thing), pairsOf(other.thing)) < alike
  )
    return answers.hold()
  told.add(pair)
  answers.find({
    severity: 'warning',
    message: `项目「${first}」与「${second}」名称${first === second ? '相同' : '相近'}，且都写有“${one.quantity}”，疑为重复或拆分的项目，请合并或说明区别。`,
    place: other.project.place,
    related: [one.project.place],
  })
}

/** The same work for two years is two projects: this year's part and what is still to be paid of the last. */
function isOfAnotherYear(a: string, b: string): boolean {
  const years = (name: string) => (compact(name).match(/20\d\d/g) ?? []).join()
  return years(a) !== years(b)
}

/** What a name says beyond the words of every project and those of the office's own name (医疗保障局 and its 医疗保障…). */
function ownPairs(name: string, office: ReadonlySet<string>): ReadonlySet<string> {
  const all = pairsOf(compact(name).replace(/20\d\d年?|项目|经费|资金|专项|工作/g, ''))
  const own = all.difference(office)
  return own.size === 0 ? all : own
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = compact(text)
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)))
}

/** Shared pairs of characters over all pairs of the shorter text. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size))
}
