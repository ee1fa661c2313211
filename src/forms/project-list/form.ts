import type { Form, HeaderNode, Side } from '../form.ts'
import { fundColumns, sourceColumns } from '../money-columns.ts'

function projects(header: readonly HeaderNode[]): readonly Side[] {
  return [{ key: { concept: 'project' }, header, rows: { kind: 'projects', total: '合计' } }]
}

const emptyNote = '本部门{year}年没有项目支出，故本表无数据。'

/** 项目支出预算情况表: one row a project with its category, this year's money by source and what is carried over (Shandong). */
export const projectSources: Form = {
  id: 'project-sources',
  title: '项目支出预算情况表',
  also: ['项目支出情况表'],
  emptyNote,
  sides: projects([{ text: '项目名称', role: 'label' }, { text: '项目类别', role: 'text', field: 'category' }, ...sourceColumns(false)]),
}

/** 项目支出总表: the same with the unit's own funds divided (Shenzhen). */
export const projectOwnSources: Form = {
  id: 'project-own-sources',
  title: '项目支出总表',
  also: [],
  emptyNote,
  sides: projects([{ text: '支出项目类别', also: ['项目名称'], role: 'label' }, ...sourceColumns(true)]),
}

/** 项目支出及其他支出预算表: projects by fund, each with its objective (Guangdong). */
export const projectFunds: Form = {
  id: 'project-funds',
  title: '部门预算项目支出及其他支出预算表',
  also: ['项目支出及其他支出预算表', '部门预算项目支出预算表'],
  emptyNote,
  sides: projects([
    { text: '支出项目类别（资金使用单位）', also: ['支出项目类别', '项目名称'], role: 'label' },
    ...fundColumns,
    { text: '绩效目标', role: 'text', field: 'objective' },
  ]),
}

/** 专项业务经费支出表: the projects with their money and what each is for (Shaanxi). */
export const projectAmounts: Form = {
  id: 'project-amounts',
  title: '专项业务经费支出表',
  also: ['部门综合预算专项业务经费支出表'],
  emptyNote,
  sides: projects([
    { text: '项目编码', also: ['单位编码'], role: 'code' },
    { text: '项目名称', also: ['单位（项目）名称'], role: 'label' },
    { text: '项目金额', also: ['金额'] },
    { text: '项目简介', role: 'text', field: 'objective' },
  ]),
}
