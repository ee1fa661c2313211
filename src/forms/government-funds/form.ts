import { fundExpenditure } from '../fund-expenditure.ts'

/** 政府性基金预算支出表. It is published even when the unit has none, with a note that says so (财预〔2016〕143号). */
export const governmentFunds = fundExpenditure(
  {
    id: 'government-funds',
    title: '政府性基金预算支出表',
    also: ['政府性基金支出表', '政府性基金预算支出情况表'],
    emptyNote: '本部门{year}年没有政府性基金预算支出，故本表无数据。',
  },
  { fund: 'governmentFunds' },
  '{year}年预算数',
  '合计',
)
