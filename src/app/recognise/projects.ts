import type { Fact, StatedProject } from '#core/reading'
import type { Place } from '#document/place'
import { compact } from '#document/text'

/**
 * Tables of projects often print names alone, while the targets print codes with the names. Where a name is that of one
 * project, what is said of the name is said of the project.
 */
export function withCodes(facts: readonly Fact<Place>[], projects: readonly StatedProject<Place>[]): Fact<Place>[] {
  const each = [...new Map(projects.map((project) => [project.code, project])).values()].filter(({ code }) => code !== '')
  const byName = Map.groupBy(each, ({ name }) => compact(name))
  return facts.map((fact) => {
    const { project } = fact.key
    const named = project === undefined || fact.key.concept !== 'project' ? undefined : byName.get(project)
    return named?.length === 1 ? { ...fact, key: { ...fact.key, project: named[0]!.code } } : fact
  })
}
