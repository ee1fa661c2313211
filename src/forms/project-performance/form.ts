import type { Form, HeaderNode } from '../form.ts'

/** The columns of an indicator; places name the last ones in their own words. */
export function indicatorColumns(sign: string, value: string, measure: string): readonly HeaderNode[] {
  return [
    { text: '一级指标', role: 'text', field: 'level1' },
    { text: '二级指标', role: 'text', field: 'level2' },
    { text: '三级指标', role: 'text', field: 'name', wide: true },
    { text: sign, role: 'text', field: 'operator' },
    { text: value, role: 'text', field: 'value' },
    { text: measure, role: 'text', field: 'measure' },
  ]
}

/** 项目支出绩效目标表: the projects with their targets and the weights of these, as the national system exports it. */
export const projectPerformance: Form = {
  id: 'project-performance',
  title: '部门预算项目支出绩效目标表',
  also: ['项目支出绩效目标表', '部门专项业务经费绩效目标表'],
  sides: [
    {
      key: { concept: 'project' },
      header: [
        { text: '单位名称', role: 'text', field: 'unit' },
        { text: '项目名称', role: 'text', field: 'project' },
        { text: '项目类别', role: 'text', field: 'category' },
        { text: '预算数（{unit}）' },
        { text: '绩效目标', role: 'text', field: 'objective' },
        ...indicatorColumns('绩效指标性质', '绩效指标值', '度量单位'),
        { text: '分值权重', role: 'text', field: 'weight' },
      ],
      rows: { kind: 'targets', of: 'projects', total: '合计' },
    },
  ],
  note: '分值权重合计 90 分，另有预算执行率 10 分。',
  emptyNote: '本部门{year}年没有项目支出绩效目标，故本表无数据。',
}
