/** One example of a check's page: a piece of a book, and what the check must say of it, as `severity: message`. */
export interface PageExample {
  readonly number: number
  readonly line: number
  readonly book: string
  readonly findings: readonly string[]
}

/** The examples of a page: each fenced `book`, with the fenced `finding` blocks that follow it up to the next `book`. */
export function examplesOf(page: string): readonly PageExample[] {
  const fences = [...page.matchAll(/^```(book|finding)\n([\s\S]*?)^```$/gm)]
  const starts = fences.flatMap(([, kind], index) => (kind === 'book' ? [index] : []))
  return starts.map((start, order) => ({
    number: order + 1,
    line: page.slice(0, fences[start]!.index).split('\n').length,
    book: fences[start]![2]!,
    findings: fences.slice(start + 1, starts[order + 1] ?? fences.length).map((fence) => fence[2]!.trim()),
  }))
}
