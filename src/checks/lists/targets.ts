import { check as boundedTargetIsNumber } from '../bounded-target-is-number/check.ts'
import type { Check } from '../check.ts'
import { check as indicatorYearCurrent } from '../indicator-year-current/check.ts'
import { check as costCapWithinBudget } from '../cost-cap-within-budget/check.ts'
import { check as costIndicatorDirection } from '../cost-indicator-direction/check.ts'
import { check as satisfactionDirection } from '../satisfaction-direction/check.ts'
import { check as indicatorWeightsComplete } from '../indicator-weights-complete/check.ts'
import { check as targetSetComplete } from '../target-set-complete/check.ts'
import { check as rateTargetPlausible } from '../rate-target-plausible/check.ts'
import { check as rateWithinHundred } from '../rate-within-hundred/check.ts'
import { check as qualitativeWithoutNumber } from '../qualitative-without-number/check.ts'
import { check as indicatorOperatorKnown } from '../indicator-operator-known/check.ts'
import { check as quantityTimesUnitCost } from '../quantity-times-unit-cost/check.ts'
import { check as similarProjects } from '../similar-projects/check.ts'
import { check as targetsCopied } from '../targets-copied/check.ts'
import { check as overlappingIndicators } from '../overlapping-indicators/check.ts'
import { check as indicatorKindFits } from '../indicator-kind-fits/check.ts'
import { check as indicatorLevelsFit } from '../indicator-levels-fit/check.ts'
import { check as yearAsTarget } from '../year-as-target/check.ts'
import { check as indicatorCellsFilled } from '../indicator-cells-filled/check.ts'
import { check as satisfactionLevel } from '../satisfaction-level/check.ts'
import { check as targetTrivial } from '../target-trivial/check.ts'
import { check as rateUnitFits } from '../rate-unit-fits/check.ts'
import { check as indicatorUnitMissing } from '../indicator-unit-missing/check.ts'
import { check as countTargetWhole } from '../count-target-whole/check.ts'
import { check as timeIndicatorHasTime } from '../time-indicator-has-time/check.ts'
import { check as costIndicatorUnit } from '../cost-indicator-unit/check.ts'
import { check as indicatorDuplicate } from '../indicator-duplicate/check.ts'
import { check as indicatorNameSpecific } from '../indicator-name-specific/check.ts'
import { check as nameAndValueAgree } from '../name-and-value-agree/check.ts'
import { check as indicatorWeightPossible } from '../indicator-weight-possible/check.ts'
import { check as qualitativeValueChosen } from '../qualitative-value-chosen/check.ts'
import { check as costCapsSum } from '../cost-caps-sum/check.ts'
import { check as projectObjectiveEmpty } from '../project-objective-empty/check.ts'
import { check as objectiveYear } from '../objective-year/check.ts'
import { check as objectiveReused } from '../objective-reused/check.ts'
import { check as projectWithoutTargets } from '../project-without-targets/check.ts'
import { check as projectAmountStated } from '../project-amount-stated/check.ts'
import { check as monthTargetPossible } from '../month-target-possible/check.ts'
import { check as evaluationWeightsComplete } from '../evaluation-weights-complete/check.ts'
import { check as evaluationScoreWithinWeight } from '../evaluation-score-within-weight/check.ts'
import { check as evaluationExecutionScore } from '../evaluation-execution-score/check.ts'
import { check as evaluationShortfallScored } from '../evaluation-shortfall-scored/check.ts'

/** Performance targets and what came of them. */
export const targetsChecks: readonly Check[] = [
  boundedTargetIsNumber,
  indicatorYearCurrent,
  costCapWithinBudget,
  costIndicatorDirection,
  satisfactionDirection,
  indicatorWeightsComplete,
  targetSetComplete,
  rateTargetPlausible,
  rateWithinHundred,
  qualitativeWithoutNumber,
  indicatorOperatorKnown,
  quantityTimesUnitCost,
  similarProjects,
  targetsCopied,
  overlappingIndicators,
  indicatorKindFits,
  indicatorLevelsFit,
  yearAsTarget,
  indicatorCellsFilled,
  satisfactionLevel,
  targetTrivial,
  rateUnitFits,
  indicatorUnitMissing,
  countTargetWhole,
  timeIndicatorHasTime,
  costIndicatorUnit,
  indicatorDuplicate,
  indicatorNameSpecific,
  nameAndValueAgree,
  indicatorWeightPossible,
  qualitativeValueChosen,
  costCapsSum,
  projectObjectiveEmpty,
  objectiveYear,
  objectiveReused,
  projectWithoutTargets,
  projectAmountStated,
  monthTargetPossible,
  evaluationWeightsComplete,
  evaluationScoreWithinWeight,
  evaluationExecutionScore,
  evaluationShortfallScored,
]
