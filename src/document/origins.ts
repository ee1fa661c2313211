/** A row of a ledger as a reader can follow it: where it stands, what it is for, and its amount as printed. */
export interface OriginRow {
  readonly where: string
  readonly what: string
  readonly amount: string
}

/** How one printed figure came about. Its formula in words stands at the figure itself (`Run.formula`). */
export interface Origin {
  /** The calculation in figures, where it is one: 682.48 − 746.16 = −63.68. */
  readonly calculation?: string
  /** The figures that enter the calculation, by fact. */
  readonly from?: readonly string[]
  /** Places in `Origins.rows` of the rows it sums. */
  readonly rows: readonly number[]
}

/** Where the figures of a document come from, by fact: what a page that can be asked answers with. */
export interface Origins {
  readonly rows: readonly OriginRow[]
  readonly figures: Readonly<Record<string, Origin>>
}
