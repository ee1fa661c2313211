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
import { check as rateDirectionAgrees } from './rate-direction-agrees/check.ts'
import { check as increaseWithinAmount } from './increase-within-amount/check.ts'
import { check as decreaseRatePossible } from './decrease-rate-possible/check.ts'
import { check as sharePossible } from './share-possible/check.ts'
import { check as growthOfZeroBase } from './growth-of-zero-base/check.ts'
import { check as flatWithoutChange } from './flat-without-change/check.ts'
import { check as movementWithoutSign } from './movement-without-sign/check.ts'
import { check as figureWithoutUnit } from './figure-without-unit/check.ts'
import { check as numberWellFormed } from './number-well-formed/check.ts'
import { check as zeroChangeWorded } from './zero-change-worded/check.ts'
import { check as agencyOperationWithinOperating } from './agency-operation-within-operating/check.ts'
import { check as agencyOperationReason } from './agency-operation-reason/check.ts'
import { check as procurementWithinOutlay } from './procurement-within-outlay/check.ts'
import { check as assetDateFits } from './asset-date-fits/check.ts'
import { check as vehicleKindsMakeTotal } from './vehicle-kinds-make-total/check.ts'
import { check as countsFilled } from './counts-filled/check.ts'
import { check as equipmentThresholdsUsual } from './equipment-thresholds-usual/check.ts'
import { check as threePublicItemsMakeTotal } from './three-public-items-make-total/check.ts'
import { check as threePublicItemsNamed } from './three-public-items-named/check.ts'
import { check as threePublicReasonStated } from './three-public-reason-stated/check.ts'
import { check as threePublicIncrease } from './three-public-increase/check.ts'
import { check as threePublicCoversBasic } from './three-public-covers-basic/check.ts'
import { check as threePublicDenialAgrees } from './three-public-denial-agrees/check.ts'
import { check as vehicleCostWithVehicles } from './vehicle-cost-with-vehicles/check.ts'
import { check as agencyOperationStated } from './agency-operation-stated/check.ts'
import { check as fundDenialAgrees } from './fund-denial-agrees/check.ts'
import { check as procurementKindsMakeTotal } from './procurement-kinds-make-total/check.ts'
import { check as procurementSmallFirmsWithin } from './procurement-small-firms-within/check.ts'
import { check as procurementDenialAgrees } from './procurement-denial-agrees/check.ts'
import { check as sharesInProseAgree } from './shares-in-prose-agree/check.ts'
import { check as comparisonYearFits } from './comparison-year-fits/check.ts'
import { check as causeDirectionAgrees } from './cause-direction-agrees/check.ts'
import { check as reasonForNoChange } from './reason-for-no-change/check.ts'
import { check as reasonNamesOtherItem } from './reason-names-other-item/check.ts'
import { check as headcountsInReasonsAlike } from './headcounts-in-reasons-alike/check.ts'
import { check as reasonVague } from './reason-vague/check.ts'
import { check as itemsExplained } from './items-explained/check.ts'

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
  rateDirectionAgrees,
  increaseWithinAmount,
  decreaseRatePossible,
  sharePossible,
  growthOfZeroBase,
  flatWithoutChange,
  movementWithoutSign,
  figureWithoutUnit,
  numberWellFormed,
  zeroChangeWorded,
  agencyOperationWithinOperating,
  agencyOperationReason,
  procurementWithinOutlay,
  assetDateFits,
  vehicleKindsMakeTotal,
  countsFilled,
  equipmentThresholdsUsual,
  threePublicItemsMakeTotal,
  threePublicItemsNamed,
  threePublicReasonStated,
  threePublicIncrease,
  threePublicCoversBasic,
  threePublicDenialAgrees,
  vehicleCostWithVehicles,
  agencyOperationStated,
  fundDenialAgrees,
  procurementKindsMakeTotal,
  procurementSmallFirmsWithin,
  procurementDenialAgrees,
  sharesInProseAgree,
  comparisonYearFits,
  causeDirectionAgrees,
  reasonForNoChange,
  reasonNamesOtherItem,
  headcountsInReasonsAlike,
  reasonVague,
  itemsExplained,
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
]
