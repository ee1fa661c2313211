import { economicTable } from '../economic-table.ts'

/** 财政拨款基本支出表（经济科目）: basic expenditure paid by the three funds together, as Jiangsu prints it. */
export const fiscalBasic = economicTable(
  { id: 'fiscal-basic', title: '财政拨款基本支出表（经济科目）', also: ['财政拨款基本支出预算表（经济科目）', '财政拨款基本支出预算表', '财政拨款基本支出表'] },
  { fund: 'fiscal' },
)
