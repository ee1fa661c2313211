/** A cell of a workbook, as Excel names it. */
export interface CellAt {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

/** Text files written line by line, each line remembering the cell it came from. */
export class Spelling {
  readonly #lines = new Map<string, { readonly text: string; readonly at: CellAt }[]>()

  line(file: string, text: string, at: CellAt): void {
    const lines = this.#lines.get(file) ?? []
    lines.push({ text, at })
    this.#lines.set(file, lines)
  }

  files(): readonly (readonly [string, string])[] {
    return [...this.#lines].map(([file, lines]) => [file, `${lines.map(({ text }) => text).join('\n')}\n`])
  }

  at(file: string, line: number): CellAt | undefined {
    return this.#lines.get(file)?.[line - 1]?.at
  }
}
