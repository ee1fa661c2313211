import type { Check } from './check.ts'
import { check as agencyOperationApplies } from './agency-operation-applies/check.ts'
import { check as changeAgrees } from './change-agrees/check.ts'
import { check as comparisonAgrees } from './comparison-agrees/check.ts'
import { check as codeMatchesName } from './code-matches-name/check.ts'
import { check as commonMisspelling } from './common-misspelling/check.ts'
import { check as contributionsMoveTogether } from './contributions-move-together/check.ts'
import { check as costCapWithinBudget } from './cost-cap-within-budget/check.ts'
import { check as costIndicatorDirection } from './cost-indicator-direction/check.ts'
import { check as departmentOrUnit } from './department-or-unit/check.ts'
import { check as emptyTableNote } from './empty-table-note/check.ts'
import { check as fiscalAppropriationDefinition } from './fiscal-appropriation-definition/check.ts'
import { check as fundsAgree } from './funds-agree/check.ts'
import { check as glossaryClosure } from './glossary-closure/check.ts'
import { check as governmentLevelFits } from './government-level-fits/check.ts'
import { check as growthAgrees } from './growth-agrees/check.ts'
import { check as growthOnSmallBase } from './growth-on-small-base/check.ts'
import { check as growthStated } from './growth-stated/check.ts'
import { check as headcountBehindReasons } from './headcount-behind-reasons/check.ts'
import { check as indicatorCellsFilled } from './indicator-cells-filled/check.ts'
import { check as indicatorKindFits } from './indicator-kind-fits/check.ts'
import { check as indicatorOperatorKnown } from './indicator-operator-known/check.ts'
import { check as indicatorWeightsComplete } from './indicator-weights-complete/check.ts'
import { check as indicatorYearCurrent } from './indicator-year-current/check.ts'
import { check as nameConsistent } from './name-consistent/check.ts'
import { check as officesListed } from './offices-listed/check.ts'
import { check as overlappingIndicators } from './overlapping-indicators/check.ts'
import { check as partsMakeTotal } from './parts-make-total/check.ts'
import { check as procurementBehindProjects } from './procurement-behind-projects/check.ts'
import { check as projectTotalAgrees } from './project-total-agrees/check.ts'
import { check as qualitativeWithoutNumber } from './qualitative-without-number/check.ts'
import { check as quantityTimesUnitCost } from './quantity-times-unit-cost/check.ts'
import { check as rateTargetPlausible } from './rate-target-plausible/check.ts'
import { check as reasonDirection } from './reason-direction/check.ts'
import { check as reasonExplainsChange } from './reason-explains-change/check.ts'
import { check as reasonMissing } from './reason-missing/check.ts'
import { check as reasonReused } from './reason-reused/check.ts'
import { check as revenueEqualsExpenditure } from './revenue-equals-expenditure/check.ts'
import { check as shareAgrees } from './share-agrees/check.ts'
import { check as similarProjects } from './similar-projects/check.ts'
import { check as statedAlike } from './stated-alike/check.ts'
import { check as tableFoots } from './table-foots/check.ts'
import { check as targetSetComplete } from './target-set-complete/check.ts'
import { check as templateResidue } from './template-residue/check.ts'
import { check as yearAsTarget } from './year-as-target/check.ts'
import { check as yearConsistent } from './year-consistent/check.ts'
import { check as completionRateAgrees } from './completion-rate-agrees/check.ts'
import { check as completionOfNothing } from './completion-of-nothing/check.ts'
import { check as completionDirection } from './completion-direction/check.ts'
import { check as completionReasonMissing } from './completion-reason-missing/check.ts'
import { check as completionPartsMakeTotal } from './completion-parts-make-total/check.ts'
import { check as completionAmountInTable } from './completion-amount-in-table/check.ts'
import { check as procurementKindsMakeTotal } from './procurement-kinds-make-total/check.ts'
import { check as procurementAwardsWithinTotal } from './procurement-awards-within-total/check.ts'
import { check as procurementAwardShare } from './procurement-award-share/check.ts'
import { check as procurementAwardByKind } from './procurement-award-by-kind/check.ts'
import { check as vehicleAverageAgrees } from './vehicle-average-agrees/check.ts'
import { check as vehiclesHeldWithinAssets } from './vehicles-held-within-assets/check.ts'
import { check as carryOverContinues } from './carry-over-continues/check.ts'
import { check as finalBalanceInTable } from './final-balance-in-table/check.ts'
import { check as fiscalShareOfTotal } from './fiscal-share-of-total/check.ts'
import { check as finalTableSet } from './final-table-set/check.ts'
import { check as finalTitleWords } from './final-title-words/check.ts'
import { check as evaluationCountAgrees } from './evaluation-count-agrees/check.ts'
import { check as evaluationGradeFits } from './evaluation-grade-fits/check.ts'
import { check as evaluationScoreSum } from './evaluation-score-sum/check.ts'
import { check as evaluationWeightsComplete } from './evaluation-weights-complete/check.ts'
import { check as evaluationScoreWithinWeight } from './evaluation-score-within-weight/check.ts'
import { check as evaluationExecutionRate } from './evaluation-execution-rate/check.ts'
import { check as evaluationExecutionScore } from './evaluation-execution-score/check.ts'
import { check as evaluationShortfallScored } from './evaluation-shortfall-scored/check.ts'
import { check as evaluationShortfallExplained } from './evaluation-shortfall-explained/check.ts'
import { check as evaluationScoreInText } from './evaluation-score-in-text/check.ts'
import { check as evaluationMoneyInText } from './evaluation-money-in-text/check.ts'
import { check as threePublicWithinBudget } from './three-public-within-budget/check.ts'

/** Every check, in the order an auditor would go through them: figures, changes and reasons, words, then targets. */
export const checks: readonly Check[] = [
  partsMakeTotal,
  revenueEqualsExpenditure,
  statedAlike,
  fundsAgree,
  changeAgrees,
  growthAgrees,
  shareAgrees,
  comparisonAgrees,
  tableFoots,
  growthStated,
  growthOnSmallBase,
  reasonMissing,
  reasonDirection,
  reasonExplainsChange,
  reasonReused,
  headcountBehindReasons,
  contributionsMoveTogether,
  agencyOperationApplies,
  procurementBehindProjects,
  codeMatchesName,
  glossaryClosure,
  fiscalAppropriationDefinition,
  departmentOrUnit,
  governmentLevelFits,
  nameConsistent,
  yearConsistent,
  officesListed,
  emptyTableNote,
  templateResidue,
  commonMisspelling,
  projectTotalAgrees,
  indicatorYearCurrent,
  costCapWithinBudget,
  costIndicatorDirection,
  indicatorWeightsComplete,
  targetSetComplete,
  rateTargetPlausible,
  qualitativeWithoutNumber,
  indicatorOperatorKnown,
  quantityTimesUnitCost,
  similarProjects,
  overlappingIndicators,
  indicatorKindFits,
  yearAsTarget,
  indicatorCellsFilled,
  completionRateAgrees,
  completionOfNothing,
  completionDirection,
  completionReasonMissing,
  completionPartsMakeTotal,
  completionAmountInTable,
  procurementKindsMakeTotal,
  procurementAwardsWithinTotal,
  procurementAwardShare,
  procurementAwardByKind,
  vehicleAverageAgrees,
  vehiclesHeldWithinAssets,
  carryOverContinues,
  finalBalanceInTable,
  fiscalShareOfTotal,
  finalTableSet,
  finalTitleWords,
  evaluationCountAgrees,
  evaluationGradeFits,
  evaluationScoreSum,
  evaluationWeightsComplete,
  evaluationScoreWithinWeight,
  evaluationExecutionRate,
  evaluationExecutionScore,
  evaluationShortfallScored,
  evaluationShortfallExplained,
  evaluationScoreInText,
  evaluationMoneyInText,
  threePublicWithinBudget,
]
