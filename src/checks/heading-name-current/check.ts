import { editions } from '#catalog/editions'
import { findFunctionalByPath } from '#catalog/functional-path'
import { findHeading } from '#catalog/headings'
import { looseNameKey } from '#catalog/name-key'
import { Answers, type Check } from '../check.ts'
import { namedPaths, type NamedPath } from '../heading-paths.ts'

/** Prose calls a heading by its name of the year of the book, not by one that was given up before. */
export const check: Check = {
  id: 'heading-name-current',
  title: '文字中的科目用本年度的名称',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('heading-name-current')
    const { year } = book
    const { comparedFrom, comparedTo } = editions.functional
    if (year === undefined || year < comparedFrom || year > comparedTo) return answers.outcome()
    const former: Former[] = []
    for (const named of namedPaths(book)) {
      const found = formerIn(named, year)
      if (found === 'lost') answers.cannotCheck('这个科目不在本年度的目录中，不知改列何处', named.place)
      else if (found !== undefined) former.push(found)
      else if (findFunctionalByPath(named.path, year) !== undefined) answers.hold()
    }
    for (const all of Map.groupBy(former, ({ name }) => name).values()) report(answers, year, all)
    return answers.outcome()
  },
}

interface Former {
  readonly name: string
  readonly now: string
  readonly code: string
  readonly named: NamedPath
}

/** The first step of a path that bears a former name; undefined when the path is of the year, 'lost' when its heading no longer exists. */
function formerIn(named: NamedPath, year: number): Former | 'lost' | undefined {
  const { path } = named
  const heading = findFunctionalByPath(path, year) === undefined ? findFunctionalByPath(path) : undefined
  if (heading === undefined) return undefined
  const levels = [
    [path.className, heading.code.slice(0, 3)],
    [path.sectionName, heading.code.slice(0, 5)],
    [path.itemName, heading.code],
  ] as const
  for (const [name, code] of levels) {
    const now = findHeading('functional', code, year)
    if (name !== undefined && now !== undefined && looseNameKey(now.name) !== looseNameKey(name)) return { name, now: now.name, code, named }
  }
  return 'lost'
}

function report(answers: Answers, year: number, all: readonly Former[]): void {
  const { name, now, code, named } = all[0]!
  answers.find({
    severity: 'warning',
    message: `“${named.printed}”：“${name}”是以前的名称，${year}年的${code}是“${now}”${all.length > 1 ? `（共${all.length}处）` : ''}；请改用现在的名称。`,
    place: named.place,
    found: name,
    expected: now,
    related: all.slice(1).map((one) => one.named.place),
    suggestion: `“${name}”改为“${now}”。`,
    edits: all.map((one) => ({ place: one.named.place, from: name, to: now })),
  })
}
