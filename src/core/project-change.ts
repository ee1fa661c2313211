import type { ExpenditureLine, Project, TargetIndicator } from './book.ts'
import { sumFen, type Fen } from './money.ts'

/** One project in both books, or in one of them alone. */
export interface ProjectPair {
  readonly before?: Project
  readonly after?: Project
}

/** A project that came, went, or goes on with another amount. */
export interface ProjectMove extends ProjectPair {
  readonly amountBefore: Fen
  readonly amountAfter: Fen
}

/** A target of a project that goes on: another value or weight, added, or given up. */
export interface TargetMove {
  readonly project: Project
  readonly before?: TargetIndicator
  readonly after?: TargetIndicator
}

/** The same project bears the same code; of another year often only the same name. */
export function matchProjects(before: readonly Project[], after: readonly Project[]): readonly ProjectPair[] {
  const open = [...after]
  const take = (is: (project: Project) => boolean): Project | undefined => {
    const at = open.findIndex(is)
    return at < 0 ? undefined : open.splice(at, 1)[0]
  }
  const byCode = before.map((project) => ({ before: project, after: take(({ code }) => code === project.code) }))
  const pairs = byCode.map((pair) => pair.after ?? take(({ name }) => name === pair.before.name))
  return [
    ...before.map((project, index): ProjectPair => {
      const found = pairs[index]
      return found === undefined ? { before: project } : { before: project, after: found }
    }),
    ...open.map((project): ProjectPair => ({ after: project })),
  ]
}

function amountOf(project: Project | undefined, lines: readonly ExpenditureLine[]): Fen {
  return sumFen(lines.flatMap((line) => (project !== undefined && line.project === project.code ? [line.amount] : [])))
}

/** The pairs that came, went, or changed their amount. */
export function projectMoves(pairs: readonly ProjectPair[], before: readonly ExpenditureLine[], after: readonly ExpenditureLine[]): readonly ProjectMove[] {
  return pairs
    .map((pair) => ({ ...pair, amountBefore: amountOf(pair.before, before), amountAfter: amountOf(pair.after, after) }))
    .filter((move) => move.before === undefined || move.after === undefined || move.amountBefore !== move.amountAfter)
}

const fields = ['level1', 'level2', 'name', 'operator', 'value', 'unit', 'weight'] as const

function isSame(a: TargetIndicator, b: TargetIndicator): boolean {
  return fields.every((field) => a[field] === b[field])
}

/** Targets by their name first, then by the place they stand at among those of one kind: a target that was renamed is no new one. */
export function targetMoves(pairs: readonly ProjectPair[]): readonly TargetMove[] {
  return pairs.flatMap(({ before, after }) => {
    if (before === undefined || after === undefined) return []
    const open = [...after.indicators]
    const take = (is: (indicator: TargetIndicator) => boolean) => {
      const at = open.findIndex(is)
      return at < 0 ? undefined : open.splice(at, 1)[0]
    }
    const whole = before.indicators.map((one) => ({ one, found: take((other) => isSame(one, other)) }))
    const named = whole.map(({ one, found }) => ({ one, found: found ?? take((other) => other.level2 === one.level2 && other.name === one.name) }))
    const placed = named.map(({ one, found }) => ({ one, found: found ?? take((other) => other.level1 === one.level1 && other.level2 === one.level2) }))
    return [
      ...placed.flatMap(({ one, found }): readonly TargetMove[] => {
        if (found === undefined) return [{ project: after, before: one }]
        return isSame(one, found) ? [] : [{ project: after, before: one, after: found }]
      }),
      ...open.map((one): TargetMove => ({ project: after, after: one })),
    ]
  })
}
