/** Something in a ledger file that a person must mend: which file, which line, what and how. */
export interface LedgerProblem {
  readonly file: string
  readonly line?: number
  /** The column of a table it stands in, by its head. */
  readonly column?: string
  readonly message: string
}
