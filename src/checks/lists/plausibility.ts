import type { Check } from '../check.ts'
import { check as negativeAmount } from '../negative-amount/check.ts'
import { check as columnsCopied } from '../columns-copied/check.ts'
import { check as contributionsMoveTogether } from '../contributions-move-together/check.ts'
import { check as agencyOperationApplies } from '../agency-operation-applies/check.ts'
import { check as procurementBehindProjects } from '../procurement-behind-projects/check.ts'
import { check as agencyOperationWithinOperating } from '../agency-operation-within-operating/check.ts'
import { check as procurementWithinOutlay } from '../procurement-within-outlay/check.ts'
import { check as threePublicIncrease } from '../three-public-increase/check.ts'
import { check as vehicleCostWithVehicles } from '../vehicle-cost-with-vehicles/check.ts'
import { check as staffWithinPosts } from '../staff-within-posts/check.ts'
import { check as completionOfNothing } from '../completion-of-nothing/check.ts'
import { check as procurementAwardsWithinTotal } from '../procurement-awards-within-total/check.ts'
import { check as evaluationGradeFits } from '../evaluation-grade-fits/check.ts'
import { check as threePublicWithinBudget } from '../three-public-within-budget/check.ts'

/** Figures that are possible but unlikely. */
export const plausibilityChecks: readonly Check[] = [
  negativeAmount,
  columnsCopied,
  contributionsMoveTogether,
  agencyOperationApplies,
  procurementBehindProjects,
  agencyOperationWithinOperating,
  procurementWithinOutlay,
  threePublicIncrease,
  vehicleCostWithVehicles,
  staffWithinPosts,
  completionOfNothing,
  procurementAwardsWithinTotal,
  evaluationGradeFits,
  threePublicWithinBudget,
]
