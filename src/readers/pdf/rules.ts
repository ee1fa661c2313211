import type { Rule } from './page.ts'

/** Rules this near to each other are one: producers draw each side of a cell border by itself. */
const same = 2.2
/** A gap in a rule this short is none: dashes, and corners that do not quite meet. */
const bridge = 4

/** Rules that lie on one line made one; short gaps are bridged. */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((isHorizontal) =>
    levels(rules.filter((rule) => rule.isHorizontal === isHorizontal)).flatMap((level) => joinLevel(level, isHorizontal)),
  )
}

function levels(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    // Measured from the first of the group, so that many near rules never creep into one.
    if (group !== undefined && rule.at - group[0]!.at <= same) group.push(rule)
    else groups.push([rule])
  }
  return groups
}

function joinLevel(level: readonly Rule[], isHorizontal: boolean): readonly Rule[] {
  const at = level.reduce((sum, rule) => sum + rule.at, 0) / level.length
  const joined: { isHorizontal: boolean; at: number; from: number; to: number }[] = []
  for (const { from, to } of level.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from - last.to <= bridge) last.to = Math.max(last.to, to)
    else joined.push({ isHorizontal, at, from, to })
  }
  return joined
}

/** Groups of rules that touch each other: each may be a table. */
export function networks(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const flat = rules.filter((rule) => rule.isHorizontal)
  const upright = rules.filter((rule) => !rule.isHorizontal)
  const parent = new Map<Rule, Rule>(rules.map((rule) => [rule, rule]))
  const rootOf = (rule: Rule): Rule => {
    let root = rule
    while (parent.get(root) !== root) root = parent.get(root)!
    parent.set(rule, root)
    return root
  }
  for (const h of flat) {
    for (const v of upright) {
      if (v.at >= h.from - bridge && v.at <= h.to + bridge && h.at >= v.from - bridge && h.at <= v.to + bridge) parent.set(rootOf(h), rootOf(v))
    }
  }
  return [...Map.groupBy(rules, rootOf).values()]
}
