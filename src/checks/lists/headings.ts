import type { Check } from '../check.ts'
import { check as headingsAgree } from '../headings-agree/check.ts'
import { check as headingToldInTable } from '../heading-told-in-table/check.ts'
import { check as headingKnown } from '../heading-known/check.ts'
import { check as fundHeadingsFit } from '../fund-headings-fit/check.ts'
import { check as basicUsesBasicHeadings } from '../basic-uses-basic-headings/check.ts'
import { check as personnelColumnFits } from '../personnel-column-fits/check.ts'
import { check as economicPairFits } from '../economic-pair-fits/check.ts'
import { check as parentRowMissing } from '../parent-row-missing/check.ts'
import { check as duplicateHeadingRow } from '../duplicate-heading-row/check.ts'
import { check as headingOrder } from '../heading-order/check.ts'
import { check as headingNameConsistent } from '../heading-name-consistent/check.ts'
import { check as headingNameCurrent } from '../heading-name-current/check.ts'
import { check as headingPathFits } from '../heading-path-fits/check.ts'
import { check as codeMatchesName } from '../code-matches-name/check.ts'

/** Codes and names of headings, and which may stand where. */
export const headingsChecks: readonly Check[] = [
  headingsAgree,
  headingToldInTable,
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
  codeMatchesName,
]
