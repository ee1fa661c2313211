import type { Check } from '../check.ts'
import { check as statedAlike } from '../stated-alike/check.ts'
import { check as changeAgrees } from '../change-agrees/check.ts'
import { check as growthAgrees } from '../growth-agrees/check.ts'
import { check as shareAgrees } from '../share-agrees/check.ts'
import { check as comparisonAgrees } from '../comparison-agrees/check.ts'
import { check as changesAddUp } from '../changes-add-up/check.ts'
import { check as unitBalance } from '../unit-balance/check.ts'
import { check as headingBalance } from '../heading-balance/check.ts'
import { check as fundWithinTotal } from '../fund-within-total/check.ts'
import { check as contributionHeadingsAgree } from '../contribution-headings-agree/check.ts'
import { check as projectWithinExpenditure } from '../project-within-expenditure/check.ts'
import { check as rateDirectionAgrees } from '../rate-direction-agrees/check.ts'
import { check as increaseWithinAmount } from '../increase-within-amount/check.ts'
import { check as decreaseRatePossible } from '../decrease-rate-possible/check.ts'
import { check as sharePossible } from '../share-possible/check.ts'
import { check as growthOfZeroBase } from '../growth-of-zero-base/check.ts'
import { check as flatWithoutChange } from '../flat-without-change/check.ts'
import { check as vehicleKindsMakeTotal } from '../vehicle-kinds-make-total/check.ts'
import { check as threePublicItemsMakeTotal } from '../three-public-items-make-total/check.ts'
import { check as threePublicCoversBasic } from '../three-public-covers-basic/check.ts'
import { check as threePublicDenialAgrees } from '../three-public-denial-agrees/check.ts'
import { check as fundDenialAgrees } from '../fund-denial-agrees/check.ts'
import { check as procurementKindsMakeTotal } from '../procurement-kinds-make-total/check.ts'
import { check as procurementSmallFirmsWithin } from '../procurement-small-firms-within/check.ts'
import { check as procurementDenialAgrees } from '../procurement-denial-agrees/check.ts'
import { check as sharesInProseAgree } from '../shares-in-prose-agree/check.ts'
import { check as saidPartsMakeTotal } from '../said-parts-make-total/check.ts'
import { check as receptionCountsFit } from '../reception-counts-fit/check.ts'
import { check as saidSidesAgree } from '../said-sides-agree/check.ts'
import { check as saidListAddsUp } from '../said-list-adds-up/check.ts'
import { check as saidAmountInTable } from '../said-amount-in-table/check.ts'
import { check as projectTotalAgrees } from '../project-total-agrees/check.ts'
import { check as objectiveAmountAgrees } from '../objective-amount-agrees/check.ts'
import { check as staffSum } from '../staff-sum/check.ts'
import { check as listedUnitsInTables } from '../listed-units-in-tables/check.ts'
import { check as completionRateAgrees } from '../completion-rate-agrees/check.ts'
import { check as completionPartsMakeTotal } from '../completion-parts-make-total/check.ts'
import { check as completionAmountInTable } from '../completion-amount-in-table/check.ts'
import { check as procurementAwardShare } from '../procurement-award-share/check.ts'
import { check as procurementAwardByKind } from '../procurement-award-by-kind/check.ts'
import { check as vehicleAverageAgrees } from '../vehicle-average-agrees/check.ts'
import { check as vehiclesHeldWithinAssets } from '../vehicles-held-within-assets/check.ts'
import { check as carryOverContinues } from '../carry-over-continues/check.ts'
import { check as finalBalanceInTable } from '../final-balance-in-table/check.ts'
import { check as fiscalShareOfTotal } from '../fiscal-share-of-total/check.ts'
import { check as evaluationScoreInText } from '../evaluation-score-in-text/check.ts'
import { check as evaluationMoneyInText } from '../evaluation-money-in-text/check.ts'

/** One fact stated in several places. */
export const agreementChecks: readonly Check[] = [
  statedAlike,
  changeAgrees,
  growthAgrees,
  shareAgrees,
  comparisonAgrees,
  changesAddUp,
  unitBalance,
  headingBalance,
  fundWithinTotal,
  contributionHeadingsAgree,
  projectWithinExpenditure,
  rateDirectionAgrees,
  increaseWithinAmount,
  decreaseRatePossible,
  sharePossible,
  growthOfZeroBase,
  flatWithoutChange,
  vehicleKindsMakeTotal,
  threePublicItemsMakeTotal,
  threePublicCoversBasic,
  threePublicDenialAgrees,
  fundDenialAgrees,
  procurementKindsMakeTotal,
  procurementSmallFirmsWithin,
  procurementDenialAgrees,
  sharesInProseAgree,
  saidPartsMakeTotal,
  saidAmountInTable,
  saidListAddsUp,
  saidSidesAgree,
  receptionCountsFit,
  projectTotalAgrees,
  objectiveAmountAgrees,
  staffSum,
  listedUnitsInTables,
  completionRateAgrees,
  completionPartsMakeTotal,
  completionAmountInTable,
  procurementAwardShare,
  procurementAwardByKind,
  vehicleAverageAgrees,
  vehiclesHeldWithinAssets,
  carryOverContinues,
  finalBalanceInTable,
  fiscalShareOfTotal,
  evaluationScoreInText,
  evaluationMoneyInText,
]
