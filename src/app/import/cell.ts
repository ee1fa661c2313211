import type { ExpenditureLine, LineFund } from '#core/book'

/** A part of the expenditure as far as the tables tell it apart: an expenditure line on its way. */
export interface Cell {
  readonly functional: string
  readonly fund: LineFund
  readonly carryOver: boolean
  readonly kind: ExpenditureLine['kind']
  /** Personnel or operating, where the table by functional heading says so. */
  readonly part?: 'personnel' | 'operating'
  readonly economic: string
  readonly project: string
  readonly amount: bigint
}

export function sumOf(cells: readonly { readonly amount: bigint }[]): bigint {
  return cells.reduce((sum, { amount }) => sum + amount, 0n)
}

export const fiscalFunds = ['generalPublic', 'governmentFunds', 'stateCapital'] as const
export const otherFunds = ['specialAccount', 'institution', 'superior', 'subordinate', 'business', 'other'] as const
