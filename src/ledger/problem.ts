/** Something in a ledger file that a person must mend: which file, which line, what and how. */
export interface LedgerProblem {
  readonly file: string
  readonly line?: number
  readonly message: string
}
