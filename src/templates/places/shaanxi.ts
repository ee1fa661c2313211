import type { TemplateData } from '../data.ts'

/** Tables in 元 with two decimals (Shaanxi, seen in books of Xi’an of 2026); the detailed tables by both classifications are left out. */
export const shaanxi: TemplateData = {
  id: 'shaanxi-2026',
  place: '陕西省',
  unit: '元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '部门综合预算收支总表' },
    { form: 'revenue', title: '部门综合预算收入总表' },
    { form: 'expenditure', title: '部门综合预算支出总表' },
    { form: 'appropriation-summary', title: '部门综合预算财政拨款收支总表' },
    { form: 'general-public-expenditure', title: '部门综合预算一般公共预算支出明细表（按支出功能分类科目）' },
    { form: 'general-public-basic', title: '部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）' },
    { form: 'government-funds', title: '部门综合预算政府性基金收支表' },
    { form: 'procurement', title: '部门综合预算政府采购（资产配置、购买服务）预算表' },
    { form: 'three-public', title: '部门综合预算一般公共预算拨款“三公”经费支出预算表' },
  ],
}
