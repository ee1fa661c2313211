import { basicByFund } from './basic-by-fund/form.ts'
import { carriedOver } from './carried-over/form.ts'
import { expenditureCrossed } from './expenditure-crossed/form.ts'
import { generalPublicByClass, generalPublicByEconomic, generalPublicEconomicParts, generalPublicProjects } from './general-public-by-economic/form.ts'
import { generalPublicBasicParts, generalPublicParts } from './general-public-parts/form.ts'
import { overallPerformance, overallTasks } from './overall-performance/form.ts'
import { procurementDetail } from './procurement-detail/form.ts'
import { projectAmounts, projectFunds, projectOwnSources, projectSources } from './project-list/form.ts'
import { projectPerformance } from './project-performance/form.ts'
import { projectTargets, transferTargets } from './project-targets/form.ts'
import { purchasedServices } from './purchased-services/form.ts'
import { threePublicAgency } from './three-public-agency/form.ts'
import { threePublicFunds } from './three-public-funds/form.ts'
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
import { threePublicMeetings, threePublicMeetingsTwoYears } from './three-public-meetings/form.ts'

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
    expenditureCrossed,
    generalPublicParts,
    generalPublicBasicParts,
    generalPublicByEconomic,
    generalPublicByClass,
    generalPublicProjects,
    generalPublicEconomicParts,
    basicByFund,
    carriedOver,
    projectSources,
    projectOwnSources,
    projectFunds,
    projectAmounts,
    threePublicAgency,
    threePublicFunds,
    threePublicMeetingsTwoYears,
    procurementDetail,
    purchasedServices,
    projectPerformance,
    projectTargets,
    transferTargets,
    overallPerformance,
    overallTasks,
  ]
  return new Map(forms.map((form) => [form.id, form]))
}
