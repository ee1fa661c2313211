import { check as unitFitsDecimals } from '../unit-fits-decimals/check.ts'
import { check as budgetWords } from '../budget-words/check.ts'
import type { Check } from '../check.ts'
import { check as assetDateFits } from '../asset-date-fits/check.ts'
import { check as comparisonYearFits } from '../comparison-year-fits/check.ts'
import { check as departmentOrUnit } from '../department-or-unit/check.ts'
import { check as governmentLevelFits } from '../government-level-fits/check.ts'
import { check as nameConsistent } from '../name-consistent/check.ts'
import { check as yearConsistent } from '../year-consistent/check.ts'
import { check as sentenceYear } from '../sentence-year/check.ts'
import { check as otherOfficeNamed } from '../other-office-named/check.ts'
import { check as projectCodeShape } from '../project-code-shape/check.ts'
import { check as projectCodeYear } from '../project-code-year/check.ts'
import { check as projectCodeDuplicate } from '../project-code-duplicate/check.ts'
import { check as projectCategoryFitsCode } from '../project-category-fits-code/check.ts'
import { check as projectNameDuplicate } from '../project-name-duplicate/check.ts'
import { check as coverDate } from '../cover-date/check.ts'
import { check as finalTitleWords } from '../final-title-words/check.ts'

/** Names, levels and years of the book. */
export const identityChecks: readonly Check[] = [
  unitFitsDecimals,
  budgetWords,
  assetDateFits,
  comparisonYearFits,
  departmentOrUnit,
  governmentLevelFits,
  nameConsistent,
  yearConsistent,
  sentenceYear,
  otherOfficeNamed,
  projectCodeShape,
  projectCodeYear,
  projectCodeDuplicate,
  projectCategoryFitsCode,
  projectNameDuplicate,
  coverDate,
  finalTitleWords,
]
