import type { TemplateData } from '../data.ts'

/** Fifteen numbered tables in 元 with two decimals, the targets in 万元, after the narrative (Shaanxi, seen in books of Xi’an of 2026). */
export const shaanxi: TemplateData = {
  id: 'shaanxi-2026',
  place: '陕西省',
  unit: '元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', number: '表1', title: '部门综合预算收支总表' },
    { form: 'revenue', number: '表2', title: '部门综合预算收入总表' },
    { form: 'expenditure', number: '表3', title: '部门综合预算支出总表' },
    { form: 'appropriation-summary', number: '表4', title: '部门综合预算财政拨款收支总表' },
    { form: 'general-public-parts', number: '表5', title: '部门综合预算一般公共预算支出明细表（按支出功能分类科目）' },
    { form: 'general-public-economic-parts', number: '表6', title: '部门综合预算一般公共预算支出明细表（按支出经济分类科目）' },
    { form: 'general-public-basic-parts', number: '表7', title: '部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）' },
    { form: 'general-public-basic', number: '表8', title: '部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）' },
    { form: 'government-funds', number: '表9', title: '部门综合预算政府性基金收支表' },
    { form: 'project-amounts', number: '表10', title: '部门综合预算专项业务经费支出表' },
    { form: 'carried-over', number: '表11', title: '部门综合预算财政拨款上年结转资金支出表' },
    { form: 'procurement-detail', number: '表12', title: '部门综合预算政府采购（资产配置、购买服务）预算表' },
    { form: 'three-public-meetings-two-years', number: '表13', title: '部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表' },
    { form: 'project-performance', number: '表14', title: '部门专项业务经费绩效目标表', unit: '万元' },
    { form: 'overall-tasks', number: '表15', unit: '万元' },
  ],
  outline: [
    { title: '部门概况', sections: ['duties', 'offices', 'units'] },
    {
      title: '部门预算收支情况说明',
      sections: [
        { id: 'revenue-expenditure', title: '收支预算总体情况说明' },
        'revenue',
        'expenditure',
        { id: 'appropriation', title: '财政拨款收支情况说明' },
        { id: 'general-public', title: '一般公共预算拨款支出明细情况说明' },
        'general-public-basic',
        { id: 'government-funds', title: '政府性基金预算支出情况说明' },
        { id: 'state-capital', title: '国有资本经营预算拨款收支情况说明' },
      ],
    },
    {
      title: '其他重要事项说明',
      sections: [
        { id: 'three-public-meetings', title: '“三公”经费及会议费、培训费情况说明' },
        { id: 'assets', title: '国有资产占有使用及资产购置情况说明' },
        { id: 'procurement', title: '政府采购情况说明' },
        { id: 'performance', title: '绩效目标情况说明' },
        { id: 'agency-operation', title: '机关运行经费安排情况说明' },
      ],
    },
    { title: '专业名词解释', of: 'glossary' },
    { title: '部门预算公开报表', of: 'tables' },
  ],
}
