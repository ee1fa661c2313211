import type { Check } from '../check.ts'
import { check as growthStated } from '../growth-stated/check.ts'
import { check as growthOnSmallBase } from '../growth-on-small-base/check.ts'
import { check as reasonMissing } from '../reason-missing/check.ts'
import { check as reasonDirection } from '../reason-direction/check.ts'
import { check as reasonExplainsChange } from '../reason-explains-change/check.ts'
import { check as reasonReused } from '../reason-reused/check.ts'
import { check as headcountBehindReasons } from '../headcount-behind-reasons/check.ts'
import { check as agencyOperationReason } from '../agency-operation-reason/check.ts'
import { check as threePublicReasonStated } from '../three-public-reason-stated/check.ts'
import { check as causeDirectionAgrees } from '../cause-direction-agrees/check.ts'
import { check as reasonForNoChange } from '../reason-for-no-change/check.ts'
import { check as reasonNamesOtherItem } from '../reason-names-other-item/check.ts'
import { check as headcountsInReasonsAlike } from '../headcounts-in-reasons-alike/check.ts'
import { check as reasonVague } from '../reason-vague/check.ts'
import { check as completionDirection } from '../completion-direction/check.ts'
import { check as completionReasonMissing } from '../completion-reason-missing/check.ts'
import { check as evaluationShortfallExplained } from '../evaluation-shortfall-explained/check.ts'

/** Changes and the reasons given for them. */
export const reasonsChecks: readonly Check[] = [
  growthStated,
  growthOnSmallBase,
  reasonMissing,
  reasonDirection,
  reasonExplainsChange,
  reasonReused,
  headcountBehindReasons,
  agencyOperationReason,
  threePublicReasonStated,
  causeDirectionAgrees,
  reasonForNoChange,
  reasonNamesOtherItem,
  headcountsInReasonsAlike,
  reasonVague,
  completionDirection,
  completionReasonMissing,
  evaluationShortfallExplained,
]
