import type { Check } from '../check.ts'
import { check as amountWellFormed } from '../amount-well-formed/check.ts'
import { check as decimalsConsistent } from '../decimals-consistent/check.ts'
import { check as tableNumberUnique } from '../table-number-unique/check.ts'
import { check as movementWithoutSign } from '../movement-without-sign/check.ts'
import { check as figureWithoutUnit } from '../figure-without-unit/check.ts'
import { check as numberWellFormed } from '../number-well-formed/check.ts'
import { check as zeroChangeWorded } from '../zero-change-worded/check.ts'
import { check as equipmentThresholdsUsual } from '../equipment-thresholds-usual/check.ts'
import { check as glossaryClosure } from '../glossary-closure/check.ts'
import { check as fiscalAppropriationDefinition } from '../fiscal-appropriation-definition/check.ts'
import { check as percentSign } from '../percent-sign/check.ts'
import { check as templateResidue } from '../template-residue/check.ts'
import { check as commonMisspelling } from '../common-misspelling/check.ts'
import { check as repeatedWord } from '../repeated-word/check.ts'
import { check as sentenceUnfinished } from '../sentence-unfinished/check.ts'
import { check as traditionalCharacters } from '../traditional-characters/check.ts'
import { check as fullWidthDigits } from '../full-width-digits/check.ts'
import { check as privateData } from '../private-data/check.ts'
import { check as classifiedMark } from '../classified-mark/check.ts'
import { check as draftMark } from '../draft-mark/check.ts'
import { check as exportResidue } from '../export-residue/check.ts'
import { check as datePossible } from '../date-possible/check.ts'
import { check as bracketPairs } from '../bracket-pairs/check.ts'
import { check as quotePairs } from '../quote-pairs/check.ts'
import { check as paragraphNumbering } from '../paragraph-numbering/check.ts'
import { check as glossaryDuplicate } from '../glossary-duplicate/check.ts'
import { check as glossaryEntryEmpty } from '../glossary-entry-empty/check.ts'
import { check as retiredWords } from '../retired-words/check.ts'
import { check as halfWidthPunctuation } from '../half-width-punctuation/check.ts'
import { check as documentNumberForm } from '../document-number-form/check.ts'
import { check as yearInFull } from '../year-in-full/check.ts'
import { check as pointsNumbered } from '../points-numbered/check.ts'
import { check as sentenceRepeated } from '../sentence-repeated/check.ts'
import { check as listRepeats } from '../list-repeats/check.ts'
import { check as headingRepeated } from '../heading-repeated/check.ts'

/** Words, terms and marks. */
export const wordingChecks: readonly Check[] = [
  amountWellFormed,
  decimalsConsistent,
  tableNumberUnique,
  movementWithoutSign,
  figureWithoutUnit,
  numberWellFormed,
  zeroChangeWorded,
  equipmentThresholdsUsual,
  glossaryClosure,
  fiscalAppropriationDefinition,
  percentSign,
  templateResidue,
  commonMisspelling,
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
  paragraphNumbering,
  glossaryDuplicate,
  glossaryEntryEmpty,
  retiredWords,
  halfWidthPunctuation,
  documentNumberForm,
  yearInFull,
  pointsNumbered,
  sentenceRepeated,
  listRepeats,
  headingRepeated,
]
