/** Longer words are no slip of the pen, and comparing them would cost the square of their length. */
const longest = 30

/** Letters to insert, delete or replace to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The known word a person most likely meant; undefined when none is near (more than half of it would have to change). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || word.length > longest) return undefined
  let best: string | undefined
  let least = Infinity
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    if (steps < least && steps * 2 <= Math.max(word.length, candidate.length)) [best, least] = [candidate, steps]
  }
  return best
}

/** The end of a message about an unknown word: the nearest word if there is one, then all that may be written. */
export function remedy(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  return `${meant === undefined ? '' : `是不是“${meant}”？`}可以写：${known.join('、')}。`
}

/** What a person wrote, quoted in a message: short enough to read and on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`
}
