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
import { check as satisfactionLevel } from './satisfaction-level/check.ts'
import { check as targetTrivial } from './target-trivial/check.ts'
import { check as rateUnitFits } from './rate-unit-fits/check.ts'
import { check as indicatorUnitMissing } from './indicator-unit-missing/check.ts'
import { check as countTargetWhole } from './count-target-whole/check.ts'
import { check as timeIndicatorHasTime } from './time-indicator-has-time/check.ts'
import { check as costIndicatorUnit } from './cost-indicator-unit/check.ts'
import { check as repeatedWord } from './repeated-word/check.ts'
import { check as sentenceUnfinished } from './sentence-unfinished/check.ts'
import { check as traditionalCharacters } from './traditional-characters/check.ts'
import { check as fullWidthDigits } from './full-width-digits/check.ts'
import { check as privateData } from './private-data/check.ts'
import { check as classifiedMark } from './classified-mark/check.ts'
import { check as draftMark } from './draft-mark/check.ts'
import { check as exportResidue } from './export-residue/check.ts'
import { check as datePossible } from './date-possible/check.ts'
import { check as bracketPairs } from './bracket-pairs/check.ts'
import { check as quotePairs } from './quote-pairs/check.ts'
import { check as indicatorDuplicate } from './indicator-duplicate/check.ts'
import { check as indicatorNameSpecific } from './indicator-name-specific/check.ts'
import { check as nameAndValueAgree } from './name-and-value-agree/check.ts'
import { check as indicatorWeightPossible } from './indicator-weight-possible/check.ts'
import { check as qualitativeValueChosen } from './qualitative-value-chosen/check.ts'
import { check as costCapsSum } from './cost-caps-sum/check.ts'
import { check as projectCodeShape } from './project-code-shape/check.ts'
import { check as projectCodeYear } from './project-code-year/check.ts'
import { check as projectCodeDuplicate } from './project-code-duplicate/check.ts'
import { check as projectCategoryFitsCode } from './project-category-fits-code/check.ts'
import { check as projectNameDuplicate } from './project-name-duplicate/check.ts'
import { check as projectObjectiveEmpty } from './project-objective-empty/check.ts'
import { check as objectiveYear } from './objective-year/check.ts'
import { check as objectiveReused } from './objective-reused/check.ts'
import { check as objectiveAmountAgrees } from './objective-amount-agrees/check.ts'
import { check as projectWithoutTargets } from './project-without-targets/check.ts'
import { check as projectAmountStated } from './project-amount-stated/check.ts'
import { check as staffSum } from './staff-sum/check.ts'
import { check as staffWithinPosts } from './staff-within-posts/check.ts'
import { check as subordinateCountAgrees } from './subordinate-count-agrees/check.ts'
import { check as officesCountAgrees } from './offices-count-agrees/check.ts'
import { check as partNumbering } from './part-numbering/check.ts'
import { check as sectionNumbering } from './section-numbering/check.ts'
import { check as paragraphNumbering } from './paragraph-numbering/check.ts'
import { check as glossaryDuplicate } from './glossary-duplicate/check.ts'
import { check as glossaryEntryEmpty } from './glossary-entry-empty/check.ts'
import { check as glossaryTermsBasic } from './glossary-terms-basic/check.ts'
import { check as coverDate } from './cover-date/check.ts'
import { check as retiredWords } from './retired-words/check.ts'
import { check as referencedTableExists } from './referenced-table-exists/check.ts'
import { check as halfWidthPunctuation } from './half-width-punctuation/check.ts'
import { check as documentNumberForm } from './document-number-form/check.ts'
import { check as yearInFull } from './year-in-full/check.ts'
import { check as pointsNumbered } from './points-numbered/check.ts'
import { check as sectionEmpty } from './section-empty/check.ts'
import { check as sentenceRepeated } from './sentence-repeated/check.ts'
import { check as listRepeats } from './list-repeats/check.ts'
import { check as headingRepeated } from './heading-repeated/check.ts'
import { check as monthTargetPossible } from './month-target-possible/check.ts'
import { check as listedUnitsInTables } from './listed-units-in-tables/check.ts'
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
import { check as completionRateAgrees } from './completion-rate-agrees/check.ts'
import { check as completionOfNothing } from './completion-of-nothing/check.ts'
import { check as completionDirection } from './completion-direction/check.ts'
import { check as completionReasonMissing } from './completion-reason-missing/check.ts'
import { check as completionPartsMakeTotal } from './completion-parts-make-total/check.ts'
import { check as completionAmountInTable } from './completion-amount-in-table/check.ts'
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
  satisfactionLevel,
  targetTrivial,
  rateUnitFits,
  indicatorUnitMissing,
  countTargetWhole,
  timeIndicatorHasTime,
  costIndicatorUnit,
  repeatedWord,
  sentenceUnfinished,
  traditionalCharacters,
  fullWidthDigits,
  privateData,
  classifiedMark,
  draftMark,
  exportResidue,
  datePossible,
  bracketPairs,
  quotePairs,
  indicatorDuplicate,
  indicatorNameSpecific,
  nameAndValueAgree,
  indicatorWeightPossible,
  qualitativeValueChosen,
  costCapsSum,
  projectCodeShape,
  projectCodeYear,
  projectCodeDuplicate,
  projectCategoryFitsCode,
  projectNameDuplicate,
  projectObjectiveEmpty,
  objectiveYear,
  objectiveReused,
  objectiveAmountAgrees,
  projectWithoutTargets,
  projectAmountStated,
  staffSum,
  staffWithinPosts,
  subordinateCountAgrees,
  officesCountAgrees,
  partNumbering,
  sectionNumbering,
  paragraphNumbering,
  glossaryDuplicate,
  glossaryEntryEmpty,
  glossaryTermsBasic,
  coverDate,
  retiredWords,
  referencedTableExists,
  halfWidthPunctuation,
  documentNumberForm,
  yearInFull,
  pointsNumbered,
  sectionEmpty,
  sentenceRepeated,
  listRepeats,
  headingRepeated,
  monthTargetPossible,
  listedUnitsInTables,
  completionRateAgrees,
  completionOfNothing,
  completionDirection,
  completionReasonMissing,
  completionPartsMakeTotal,
  completionAmountInTable,
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
