import { fundExpenditure } from '../fund-expenditure.ts'

/** 国有资本经营预算支出表. It is published even when the unit has none, with a note that says so (财预〔2016〕143号). */
export const stateCapital = fundExpenditure(
  {
    id: 'state-capital',
    title: '国有资本经营预算支出情况表',
    also: ['国有资本经营预算支出表', '国有资本经营支出表'],
    emptyNote: '本部门{year}年没有国有资本经营预算支出，故本表无数据。',
  },
  { fund: 'stateCapital' },
  '国有资本经营预算支出',
  '小计',
)
