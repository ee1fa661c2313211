import { fundColumns } from '../money-columns.ts'
import { partsByEconomic } from '../parts-by-economic.ts'

/** 部门预算基本支出预算表: the economic classes of basic expenditure by fund, as Guangdong prints it. */
export const basicByFund = partsByEconomic({ id: 'basic-by-fund', title: '部门预算基本支出预算表', also: ['基本支出预算表'] }, { part: 'basic' }, fundColumns, {
  depth: 'class',
})
