import { agencyOperation } from './agency-operation/section.ts'
import { appropriation } from './appropriation/section.ts'
import { assets } from './assets/section.ts'
import { duties } from './duties/section.ts'
import { expenditure } from './expenditure/section.ts'
import { fiscalExpenditure } from './fiscal-expenditure/section.ts'
import { generalPublic } from './general-public/section.ts'
import { fiscalBasic, generalPublicBasic } from './general-public-basic/section.ts'
import { offices } from './offices/section.ts'
import { governmentFunds, stateCapital } from './other-funds/section.ts'
import { performance } from './performance/section.ts'
import { procurement } from './procurement/section.ts'
import { revenue } from './revenue/section.ts'
import { revenueExpenditure } from './revenue-expenditure/section.ts'
import type { Section } from './section.ts'
import { threePublic, threePublicMeetings } from './three-public/section.ts'
import { units } from './units/section.ts'

/** Every section a book can be written with, by id. */
export const sectionsById: ReadonlyMap<string, Section> = new Map(
  [
    duties,
    offices,
    units,
    revenueExpenditure,
    revenue,
    expenditure,
    appropriation,
    generalPublic,
    generalPublicBasic,
    fiscalExpenditure,
    fiscalBasic,
    threePublic,
    threePublicMeetings,
    governmentFunds,
    stateCapital,
    agencyOperation,
    procurement,
    assets,
    performance,
  ].map((section) => [section.id, section]),
)
