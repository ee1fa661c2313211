/** How far a batch is. */
export interface Progress {
  /** First every book is looked at (what it is, whether an earlier run checked it), then the rest are checked. */
  readonly stage: 'survey' | 'check'
  readonly done: number
  readonly total: number
  /** How many of the done were finished by an earlier run. */
  readonly recalled: number
  /** Books with findings of error grade, of those checked in this run. */
  readonly withErrors: number
}
