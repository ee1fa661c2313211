import { fundExpenditure } from '../fund-expenditure.ts'

/** 一般公共预算支出表: this year's general public appropriation by functional heading. */
export const generalPublicExpenditure = fundExpenditure(
  { id: 'general-public-expenditure', title: '一般公共预算支出表', also: ['一般公共预算财政拨款支出表', '一般公共预算支出预算表'] },
  { fund: 'generalPublic' },
  '{year}年预算数',
  '合计',
)
