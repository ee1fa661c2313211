import type { Check } from './check.ts'
import { check as changeAgrees } from './change-agrees/check.ts'
import { check as fundsAgree } from './funds-agree/check.ts'
import { check as growthAgrees } from './growth-agrees/check.ts'
import { check as partsMakeTotal } from './parts-make-total/check.ts'
import { check as revenueEqualsExpenditure } from './revenue-equals-expenditure/check.ts'
import { check as shareAgrees } from './share-agrees/check.ts'
import { check as statedAlike } from './stated-alike/check.ts'

/** Every check, in the order an auditor would go through them: figures first, then words, then targets. */
export const checks: readonly Check[] = [
  partsMakeTotal, revenueEqualsExpenditure, statedAlike, fundsAgree, changeAgrees, growthAgrees, shareAgrees,
]
