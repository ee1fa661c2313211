import type { Form } from '../form.ts'
import { indicatorColumns } from '../project-performance/form.ts'

/** The pattern of Beijing: money by where it comes from, targets without weights. */
function targets(form: Pick<Form, 'id' | 'title' | 'also' | 'emptyNote'>, of: 'own' | 'transfers'): Form {
  return {
    ...form,
    sides: [
      {
        key: { concept: 'project' },
        header: [
          { text: '项目名称', role: 'text', field: 'project' },
          { text: '项目总额' },
          {
            text: '其中：',
            children: [
              { text: '财政资金', key: { fund: 'fiscal' } },
              { text: '其他资金', key: { fund: 'nonFiscal' } },
            ],
          },
          { text: '绩效目标', role: 'text', field: 'objective' },
          ...indicatorColumns('绩效指标性质', '本年绩效指标值', '绩效度量单位'),
        ],
        rows: { kind: 'targets', of },
      },
    ],
  }
}

/** 项目支出绩效目标表 of Beijing: the projects the unit spends itself. */
export const projectTargets = targets(
  { id: 'project-targets', title: '项目支出绩效目标表', also: [], emptyNote: '本部门{year}年没有项目支出绩效目标，故本表无数据。' },
  'own',
)

/** 转移支付绩效目标表: the projects whose money is passed on to lower governments. */
export const transferTargets = targets(
  {
    id: 'transfer-targets',
    title: '对下转移支付绩效目标表',
    also: ['转移支付绩效目标表', '转移支付项目绩效目标表'],
    emptyNote: '本部门{year}年没有对下转移支付项目，故本表无数据。',
  },
  'transfers',
)
