import { check as tableUnitStated } from '../table-unit-stated/check.ts'
import type { Check } from '../check.ts'
import { check as headingsBrokenDown } from '../headings-broken-down/check.ts'
import { check as totalRowMissing } from '../total-row-missing/check.ts'
import { check as fundTableEmpty } from '../fund-table-empty/check.ts'
import { check as noteOnFilledTable } from '../note-on-filled-table/check.ts'
import { check as vehicleCostSplit } from '../vehicle-cost-split/check.ts'
import { check as itemsTold } from '../items-told/check.ts'
import { check as countsFilled } from '../counts-filled/check.ts'
import { check as threePublicItemsNamed } from '../three-public-items-named/check.ts'
import { check as agencyOperationStated } from '../agency-operation-stated/check.ts'
import { check as officesListed } from '../offices-listed/check.ts'
import { check as emptyTableNote } from '../empty-table-note/check.ts'
import { check as statutoryPartsPresent } from '../statutory-parts-present/check.ts'
import { check as subordinateCountAgrees } from '../subordinate-count-agrees/check.ts'
import { check as officesCountAgrees } from '../offices-count-agrees/check.ts'
import { check as partNumbering } from '../part-numbering/check.ts'
import { check as sectionNumbering } from '../section-numbering/check.ts'
import { check as glossaryTermsBasic } from '../glossary-terms-basic/check.ts'
import { check as referencedTableExists } from '../referenced-table-exists/check.ts'
import { check as sectionEmpty } from '../section-empty/check.ts'
import { check as finalTableSet } from '../final-table-set/check.ts'
import { check as evaluationCountAgrees } from '../evaluation-count-agrees/check.ts'

/** What must be there. */
export const completenessChecks: readonly Check[] = [
  tableUnitStated,
  headingsBrokenDown,
  totalRowMissing,
  fundTableEmpty,
  noteOnFilledTable,
  vehicleCostSplit,
  itemsTold,
  countsFilled,
  threePublicItemsNamed,
  agencyOperationStated,
  officesListed,
  emptyTableNote,
  statutoryPartsPresent,
  subordinateCountAgrees,
  officesCountAgrees,
  partNumbering,
  sectionNumbering,
  glossaryTermsBasic,
  referencedTableExists,
  sectionEmpty,
  finalTableSet,
  evaluationCountAgrees,
]
