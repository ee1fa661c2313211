import { partColumns, partsByFunctional } from '../parts-by-functional.ts'

const projects = { text: '专项业务经费支出', also: ['项目支出'], key: { part: 'project' as const } }

/** 一般公共预算支出明细表（按支出功能分类科目）: people, running costs and special funds, as Shaanxi prints it. */
export const generalPublicParts = partsByFunctional(
  {
    id: 'general-public-parts',
    title: '一般公共预算支出明细表（按支出功能分类科目）',
    also: ['部门综合预算一般公共预算支出明细表（按支出功能分类科目）', '一般公共预算支出明细表（按支出功能分类科目-不含上年结转）'],
  },
  {},
  [...partColumns, projects],
)

/** The same for basic expenditure alone. */
export const generalPublicBasicParts = partsByFunctional(
  {
    id: 'general-public-basic-parts',
    title: '一般公共预算基本支出明细表（按支出功能分类科目）',
    also: ['部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）'],
  },
  { part: 'basic' },
  partColumns,
)
