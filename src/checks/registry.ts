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
import { check as percentageAboveHundred } from './percentage-above-hundred/check.ts'
import { check as satisfactionDirection } from './satisfaction-direction/check.ts'
import { check as satisfactionLevel } from './satisfaction-level/check.ts'
import { check as rateDirection } from './rate-direction/check.ts'
import { check as targetTrivial } from './target-trivial/check.ts'
import { check as rateUnitFits } from './rate-unit-fits/check.ts'
import { check as indicatorLevelFits } from './indicator-level-fits/check.ts'
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
import { check as amountWellFormed } from './amount-well-formed/check.ts'
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
import { check as targetsReused } from './targets-reused/check.ts'
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
import { check as partsComplete } from './parts-complete/check.ts'
import { check as topicsComplete } from './topics-complete/check.ts'
import { check as proseYearCurrent } from './prose-year-current/check.ts'
import { check as otherUnitName } from './other-unit-name/check.ts'
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
  percentageAboveHundred,
  satisfactionDirection,
  satisfactionLevel,
  rateDirection,
  targetTrivial,
  rateUnitFits,
  indicatorLevelFits,
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
  amountWellFormed,
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
  targetsReused,
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
  partsComplete,
  topicsComplete,
  proseYearCurrent,
  otherUnitName,
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
]
