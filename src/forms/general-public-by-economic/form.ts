import { partColumns } from '../parts-by-functional.ts'
import { generalPublicNow, partsByEconomic } from '../parts-by-economic.ts'

/** 一般公共预算支出表（按经济分类）: basic and project expenditure by departmental economic heading, as Shenzhen prints it. */
export const generalPublicByEconomic = partsByEconomic(
  { id: 'general-public-by-economic', title: '一般公共预算支出表（按经济分类）', also: ['一般公共预算支出情况表（按经济分类）'] },
  generalPublicNow,
  [
    { text: '支出总计', also: ['合计', '总计'] },
    { text: '基本支出', key: { part: 'basic' } },
    { text: '项目支出', key: { part: 'project' } },
  ],
)

/** The classes alone with one amount, as Fujian prints them. */
export const generalPublicByClass = partsByEconomic(
  { id: 'general-public-by-class', title: '一般公共预算支出经济分类情况表', also: [] },
  generalPublicNow,
  [{ text: '预算数', also: ['合计', '金额'] }],
  { depth: 'class' },
)

/** Project expenditure alone, as Guangdong prints it. */
export const generalPublicProjects = partsByEconomic(
  { id: 'general-public-projects', title: '一般公共预算项目支出情况表（按经济分类科目）', also: ['一般公共预算项目支出情况表'] },
  { ...generalPublicNow, part: 'project' },
  [{ text: '预算', also: ['预算数', '金额', '合计'] }],
)

/** People, running costs and special funds, as Shaanxi prints them. */
export const generalPublicEconomicParts = partsByEconomic(
  {
    id: 'general-public-economic-parts',
    title: '一般公共预算支出明细表（按支出经济分类科目）',
    also: ['部门综合预算一般公共预算支出明细表（按支出经济分类科目）'],
  },
  generalPublicNow,
  [...partColumns, { text: '专项业务经费支出', also: ['项目支出'], key: { part: 'project' } }],
)
