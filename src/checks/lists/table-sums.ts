import type { Check } from '../check.ts'
import { check as partsMakeTotal } from '../parts-make-total/check.ts'
import { check as revenueEqualsExpenditure } from '../revenue-equals-expenditure/check.ts'
import { check as fundsAgree } from '../funds-agree/check.ts'
import { check as tableFoots } from '../table-foots/check.ts'
import { check as unitsMakeTotal } from '../units-make-total/check.ts'
import { check as fundsMakeFiscal } from '../funds-make-fiscal/check.ts'
import { check as fundBalance } from '../fund-balance/check.ts'
import { check as evaluationScoreSum } from '../evaluation-score-sum/check.ts'
import { check as evaluationExecutionRate } from '../evaluation-execution-rate/check.ts'

/** Sums inside tables and of tables that must come to the same. */
export const tableSumsChecks: readonly Check[] = [
  partsMakeTotal,
  revenueEqualsExpenditure,
  fundsAgree,
  tableFoots,
  unitsMakeTotal,
  fundsMakeFiscal,
  fundBalance,
  evaluationScoreSum,
  evaluationExecutionRate,
]
