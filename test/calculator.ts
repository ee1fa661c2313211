/** A cell as a workbook stores it: the formula without its =, or a number. */
export interface Stored {
  readonly formula?: string
  readonly value: number | undefined
}

/** Numbers of at most six decimals as whole millionths, so that the sums below are exact. */
function exact(value: number): bigint {
  return BigInt(Math.round(value * 1_000_000))
}

/**
 * Works a sheet of sums out by itself: A1, A1+B2, SUM(A1:A3,B2). It knows nothing of how the writer made the formulas, and throws
 * on a formula of another kind and on a cell that is part of itself.
 */
export class Calculator {
  readonly #cells: ReadonlyMap<string, Stored>
  readonly #open = new Set<string>()

  constructor(cells: ReadonlyMap<string, Stored>) {
    this.#cells = cells
  }

  valueOf(name: string): bigint {
    const cell = this.#cells.get(name)
    if (cell?.formula === undefined) return exact(cell?.value ?? 0)
    if (this.#open.has(name)) throw new Error(`${name} is part of itself`)
    this.#open.add(name)
    const sum = this.#termsOf(cell.formula).reduce((total, part) => total + this.valueOf(part), 0n)
    this.#open.delete(name)
    return sum
  }

  #termsOf(formula: string): readonly string[] {
    const list = /^SUM\((.*)\)$/.exec(formula)
    const terms = list === null ? formula.split('+') : list[1]!.split(',')
    return terms.flatMap((term) => {
      if (!/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(term)) throw new Error(`not a sum: ${formula}`)
      const [from, to = from] = term.split(':')
      return between(from!, to!)
    })
  }
}

function between(from: string, to: string): readonly string[] {
  const [a, b] = [placeOf(from), placeOf(to)]
  const names: string[] = []
  for (let row = a.row; row <= b.row; row++) for (let column = a.column; column <= b.column; column++) names.push(nameOf(row, column))
  return names
}

function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name)!
  return { row: Number(row), column: Array.from(letters!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) }
}

function nameOf(row: number, column: number): string {
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : ''
  return `${letters}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`
}
