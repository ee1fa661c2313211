import type { Form, HeaderNode, Side } from '../form.ts'
import { indicatorColumns } from '../project-performance/form.ts'

const parts: readonly HeaderNode[] = [{ text: '合计' }, { text: '基本支出', key: { part: 'basic' } }, { text: '项目支出', key: { part: 'project' } }]

/** Where the money of the whole comes from and what kind of expenditure it is. */
const money: Side = {
  label: '总体资金情况（{unit}）',
  key: { concept: 'expenditure' },
  header: [
    { text: '预算支出总额' },
    { text: '财政拨款', key: { fund: 'fiscal' }, children: parts },
    // What is neither basic nor project is paid by what the unit earns (事业单位经营支出 and the two transfers between units).
    { text: '其他资金', key: { fund: 'nonFiscal' }, children: [...parts, { text: '其他支出', key: { part: 'beyond' } }] },
  ],
  rows: { kind: 'single' },
}

const tasks: Side = {
  label: '年度主要任务',
  key: { concept: 'task' },
  header: [
    { text: '任务名称', role: 'text', field: 'task' },
    { text: '主要内容', role: 'text', field: 'content', wide: true },
    {
      text: '预算金额（{unit}）',
      children: [{ text: '总额' }, { text: '财政拨款', key: { fund: 'fiscal' } }, { text: '其他资金', key: { fund: 'nonFiscal' } }],
    },
  ],
  rows: { kind: 'tasks', total: '金额合计' },
}

function objective(label: string): Side {
  return { label, key: {}, header: [{ text: '', role: 'text', field: 'objective' }], rows: { kind: 'objective' } }
}

function indicators(label: string, task: string, hasWeights: boolean): Side {
  return {
    label,
    key: { concept: 'indicator', measure: 'target' },
    header: [
      { text: task, role: 'text', field: 'task' },
      ...indicatorColumns('指标性质', '指标值', '度量单位'),
      ...(hasWeights ? [{ text: '分值权重', role: 'text' as const, field: 'weight' as const }] : []),
    ],
    rows: { kind: 'overallTargets' },
  }
}

/** 部门整体支出绩效目标表 as Beijing prints it: the money of the whole, its objective, the indicators of its activities. */
export const overallPerformance: Form = {
  id: 'overall-performance',
  title: '部门整体支出绩效目标表',
  also: ['整体支出绩效目标表', '部门整体绩效目标表'],
  sides: [money],
  below: [objective('整体绩效目标'), indicators('绩效指标', '活动', false)],
}

/** The same as the national pattern has it: main tasks with their money, the objective, indicators with weights. */
export const overallTasks: Form = {
  ...overallPerformance,
  id: 'overall-tasks',
  sides: [tasks],
  below: [objective('年度总体目标'), indicators('年度绩效指标', '任务', true)],
}
