import { economicTable } from '../economic-table.ts'

/** 基本支出表: basic expenditure from every source by economic heading, as Guangdong and Shandong print it. */
export const basicByEconomic = economicTable(
  { id: 'basic-by-economic', title: '部门预算基本支出预算表', also: ['基本支出预算表', '基本支出情况表', '基本支出总表', '部门基本支出预算表'] },
  {},
)
