import { agencyOperationTable } from './agency-operation/form.ts'
import { appropriationSummary } from './appropriation-summary/form.ts'
import { basicByEconomic } from './basic-by-economic/form.ts'
import { expenditure } from './expenditure/form.ts'
import { fiscalBasic } from './fiscal-basic/form.ts'
import { fiscalExpenditure } from './fiscal-expenditure/form.ts'
import type { Form } from './form.ts'
import type { FunctionalClass } from './functional-class.ts'
import { generalPublicBasic } from './general-public-basic/form.ts'
import { generalPublicExpenditure } from './general-public-expenditure/form.ts'
import { governmentFunds } from './government-funds/form.ts'
import { procurementTable } from './procurement/form.ts'
import { revenue } from './revenue/form.ts'
import { revenueExpenditureSummary } from './revenue-expenditure-summary/form.ts'
import { stateCapital } from './state-capital/form.ts'
import { threePublic } from './three-public/form.ts'
import { threePublicMeetings } from './three-public-meetings/form.ts'

/** Every table a ledger can be laid out in, by id; the two summaries list the functional classes given. */
export function formsById(classes: readonly FunctionalClass[]): ReadonlyMap<string, Form> {
  const forms = [
    revenueExpenditureSummary(classes),
    revenue,
    expenditure,
    appropriationSummary(classes),
    fiscalExpenditure,
    fiscalBasic,
    generalPublicExpenditure,
    generalPublicBasic,
    basicByEconomic,
    threePublic,
    threePublicMeetings,
    governmentFunds,
    stateCapital,
    agencyOperationTable,
    procurementTable,
  ]
  return new Map(forms.map((form) => [form.id, form]))
}
