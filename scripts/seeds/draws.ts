/** Numbers drawn one after the other, so that a plan of a book reads from top to bottom. */
export interface Draws {
  /** From 0 to below `end`. */
  readonly below: (end: number) => number
  readonly between: (low: number, high: number) => number
  readonly chance: (percent: number) => boolean
  readonly one: <T>(choices: readonly T[]) => T
}

/** A small generator with a fixed course: the same seed gives the same books and the same slips on every machine. */
export function drawsFrom(seed: number): Draws {
  let state = (seed * 2654435761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (end: number) => next() % end
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    one: (choices) => choices[below(choices.length)]!,
  }
}
