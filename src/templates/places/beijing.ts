import type { TemplateData } from '../data.ts'

/**
 * Fourteen numbered tables in 万元 with six decimals, published apart from the narrative (Beijing, seen in books of 2026). The
 * table of purchases has each of them under its kind where the ledger lists them.
 */
export const beijing: TemplateData = {
  id: 'beijing-2026',
  place: '北京市',
  unit: '万元',
  decimals: 6,
  separate: true,
  tables: [
    { form: 'revenue-expenditure-summary', number: '预算01表' },
    { form: 'revenue', number: '预算02表' },
    { form: 'expenditure-crossed', number: '预算03表' },
    { form: 'appropriation-summary', number: '预算04表' },
    { form: 'general-public-expenditure', number: '预算05表', words: { 支出功能分类科目: '功能分类科目', '{year}年预算数': '预算数' } },
    { form: 'general-public-basic', number: '预算06表', words: { '{year}年基本支出': '预算数' } },
    { form: 'government-funds', number: '预算07表' },
    { form: 'state-capital', number: '预算08表', title: '国有资本经营预算支出表' },
    { form: 'three-public', number: '预算09表', title: '财政拨款“三公”经费支出表' },
    { form: 'procurement-detail', number: '预算10表' },
    { form: 'purchased-services', number: '预算11表', title: '财政拨款政府购买服务明细表' },
    { form: 'project-targets', number: '预算12表' },
    { form: 'overall-performance', number: '预算13表' },
    { form: 'transfer-targets', number: '预算14表' },
  ],
  outline: [
    {
      title: '部门预算情况说明',
      sections: [
        { title: '部门情况说明', sections: ['duties', 'offices', 'units'] },
        { id: 'revenue', title: '收入预算情况说明' },
        { id: 'expenditure', title: '支出预算情况说明' },
        { id: 'three-public', title: '财政拨款“三公”经费预算情况说明' },
        {
          title: '其他情况说明',
          sections: [
            { id: 'procurement', title: '政府采购预算说明' },
            { id: 'agency-operation', title: '机关运行经费说明' },
            { id: 'assets', title: '国有资产占用情况说明' },
            { id: 'performance', title: '绩效目标情况说明' },
          ],
        },
        'glossary',
      ],
    },
    { title: '部门预算报表', of: 'tables' },
  ],
}
