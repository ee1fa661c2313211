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
import { check as amountWellFormed } from './amount-well-formed/check.ts'
import { check as headingsBrokenDown } from './headings-broken-down/check.ts'
import { check as headingsAgree } from './headings-agree/check.ts'
import { check as changesAddUp } from './changes-add-up/check.ts'
import { check as itemsTold } from './items-told/check.ts'
import { check as percentSign } from './percent-sign/check.ts'
import { check as sentenceYear } from './sentence-year/check.ts'
import { check as otherOfficeNamed } from './other-office-named/check.ts'
import { check as statutoryPartsPresent } from './statutory-parts-present/check.ts'
import { check as rateWithinHundred } from './rate-within-hundred/check.ts'
import { check as satisfactionDirection } from './satisfaction-direction/check.ts'
import { check as indicatorLevelsFit } from './indicator-levels-fit/check.ts'
import { check as targetsCopied } from './targets-copied/check.ts'
// Tables and headings.
import { check as unitsMakeTotal } from './units-make-total/check.ts'
import { check as unitBalance } from './unit-balance/check.ts'
import { check as headingBalance } from './heading-balance/check.ts'
import { check as fundsMakeFiscal } from './funds-make-fiscal/check.ts'
import { check as fundBalance } from './fund-balance/check.ts'
import { check as fundWithinTotal } from './fund-within-total/check.ts'
import { check as negativeAmount } from './negative-amount/check.ts'
import { check as contributionHeadingsAgree } from './contribution-headings-agree/check.ts'
import { check as headingKnown } from './heading-known/check.ts'
import { check as fundHeadingsFit } from './fund-headings-fit/check.ts'
import { check as basicUsesBasicHeadings } from './basic-uses-basic-headings/check.ts'
import { check as personnelColumnFits } from './personnel-column-fits/check.ts'
import { check as economicPairFits } from './economic-pair-fits/check.ts'
import { check as parentRowMissing } from './parent-row-missing/check.ts'
import { check as duplicateHeadingRow } from './duplicate-heading-row/check.ts'
import { check as headingOrder } from './heading-order/check.ts'
import { check as headingNameConsistent } from './heading-name-consistent/check.ts'
import { check as headingNameCurrent } from './heading-name-current/check.ts'
import { check as headingPathFits } from './heading-path-fits/check.ts'
import { check as projectWithinExpenditure } from './project-within-expenditure/check.ts'
import { check as columnsCopied } from './columns-copied/check.ts'
import { check as decimalsConsistent } from './decimals-consistent/check.ts'
import { check as totalRowMissing } from './total-row-missing/check.ts'
import { check as fundTableEmpty } from './fund-table-empty/check.ts'
import { check as noteOnFilledTable } from './note-on-filled-table/check.ts'
import { check as vehicleCostSplit } from './vehicle-cost-split/check.ts'
import { check as tableNumberUnique } from './table-number-unique/check.ts'

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
  amountWellFormed,
  headingsBrokenDown,
  headingsAgree,
  changesAddUp,
  // Tables and headings.
  unitsMakeTotal,
  unitBalance,
  headingBalance,
  fundsMakeFiscal,
  fundBalance,
  fundWithinTotal,
  negativeAmount,
  contributionHeadingsAgree,
  headingKnown,
  fundHeadingsFit,
  basicUsesBasicHeadings,
  personnelColumnFits,
  economicPairFits,
  parentRowMissing,
  duplicateHeadingRow,
  headingOrder,
  headingNameConsistent,
  headingNameCurrent,
  headingPathFits,
  projectWithinExpenditure,
  columnsCopied,
  decimalsConsistent,
  totalRowMissing,
  fundTableEmpty,
  noteOnFilledTable,
  vehicleCostSplit,
  tableNumberUnique,
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
  itemsTold,
  codeMatchesName,
  glossaryClosure,
  fiscalAppropriationDefinition,
  departmentOrUnit,
  governmentLevelFits,
  nameConsistent,
  yearConsistent,
  sentenceYear,
  otherOfficeNamed,
  percentSign,
  officesListed,
  emptyTableNote,
  statutoryPartsPresent,
  templateResidue,
  commonMisspelling,
  projectTotalAgrees,
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
]
