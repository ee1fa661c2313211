import { economicTable } from '../economic-table.ts'

/** 一般公共预算基本支出表: basic expenditure by departmental economic heading, personnel and operating. */
export const generalPublicBasic = economicTable(
  {
    id: 'general-public-basic',
    title: '一般公共预算基本支出表',
    also: ['一般公共预算财政拨款基本支出表', '一般公共预算基本支出情况表'],
  },
  { fund: 'generalPublic', vintage: 'current' },
  {
    heading: ['支出经济分类科目', '部门预算支出经济分类科目', '经济分类科目', '部门经济分类科目'],
    amounts: ['{year}年基本支出', '本年一般公共预算基本支出', '基本支出'],
  },
)
