/** How much two texts share, by pairs of letters (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  const counts = new Map<string, number>()
  for (const pair of pairs(a)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const shared = pairs(b).filter((pair) => {
    const left = counts.get(pair) ?? 0
    counts.set(pair, left - 1)
    return left > 0
  })
  return (2 * shared.length) / Math.max(1, a.length + b.length - 2)
}
