/** A cell of a sheet, counted from 0. */
export interface Address {
  readonly row: number
  readonly column: number
}

/** Column 0 is A, 26 is AA. */
export function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)
}

/** A cell as Excel names it. */
export function nameOf({ row, column }: Address): string {
  return `${letterOf(column)}${row + 1}`
}

const fewest = 3

/**
 * The formula that adds up some cells, as a person would write it: a range where they stand in one line without a gap, `+` between
 * two or three, SUM over a list of more.
 */
export function sumFormula(parts: readonly Address[]): string {
  const line = rangeOf(parts)
  if (line !== undefined) return `SUM(${line})`
  return parts.length <= fewest ? parts.map(nameOf).join('+') : `SUM(${runsOf(parts).join(',')})`
}

/** The range that holds these cells and no other; undefined when there is none, or but one cell. */
function rangeOf(parts: readonly Address[]): string | undefined {
  if (parts.length < 2) return undefined
  const first = parts[0]!
  const isDown = parts.every(({ row, column }, at) => column === first.column && row === first.row + at)
  const isAcross = parts.every(({ row, column }, at) => row === first.row && column === first.column + at)
  return isDown || isAcross ? `${nameOf(first)}:${nameOf(parts.at(-1)!)}` : undefined
}

/** Excel takes 255 arguments at most, so neighbours in a column are written as ranges. */
function runsOf(parts: readonly Address[]): readonly string[] {
  const runs: Address[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run !== undefined && rangeOf([...run, part]) !== undefined) run.push(part)
    else runs.push([part])
  }
  return runs.map((run) => rangeOf(run) ?? nameOf(run[0]!))
}
