import { appropriationSummary } from '#forms/appropriation-summary/form'
import { expenditure } from '#forms/expenditure/form'
import { generalPublicBasic } from '#forms/general-public-basic/form'
import { generalPublicExpenditure } from '#forms/general-public-expenditure/form'
import { governmentFunds } from '#forms/government-funds/form'
import { revenue } from '#forms/revenue/form'
import { revenueByHeading } from '#forms/revenue-by-heading/form'
import { revenueExpenditureSummary } from '#forms/revenue-expenditure-summary/form'
import { stateCapital } from '#forms/state-capital/form'
import { threePublic } from '#forms/three-public/form'
import { agencyOperation } from '#narrative/agency-operation/section'
import { appropriation } from '#narrative/appropriation/section'
import { assets } from '#narrative/assets/section'
import { duties } from '#narrative/duties/section'
import { expenditure as expenditureText } from '#narrative/expenditure/section'
import { generalPublic } from '#narrative/general-public/section'
import { generalPublicBasic as basicText } from '#narrative/general-public-basic/section'
import { offices } from '#narrative/offices/section'
import { governmentFunds as fundsText, stateCapital as capitalText } from '#narrative/other-funds/section'
import { performance } from '#narrative/performance/section'
import { procurement } from '#narrative/procurement/section'
import { revenue as revenueText } from '#narrative/revenue/section'
import { revenueExpenditure } from '#narrative/revenue-expenditure/section'
import { threePublic as threePublicText } from '#narrative/three-public/section'
import { units } from '#narrative/units/section'
import type { Template } from '../template.ts'
import { classes } from './classes.ts'

/** The nine-table book as Qinghai's offices publish it, which is the Ministry's standard pattern. */
export const qinghai: Template = {
  id: 'qinghai-2024',
  place: '青海省',
  style: { unit: 'wanYuan', decimals: 2 },
  forms: [
    revenueExpenditureSummary(classes),
    revenue,
    expenditure,
    appropriationSummary(classes),
    generalPublicExpenditure,
    generalPublicBasic,
    threePublic,
    governmentFunds,
    stateCapital,
  ],
  met: [revenueByHeading],
  overview: [duties, offices, units],
  sections: [revenueExpenditure, revenueText, expenditureText, appropriation, generalPublic, basicText, threePublicText, fundsText, capitalText],
  otherMatters: [agencyOperation, procurement, assets, performance],
  performanceTitle: '部门预算项目支出绩效目标表',
  parts: { overview: '部门概况', tables: '部门预算表', narrative: '部门预算情况说明', glossary: '名词解释' },
}
