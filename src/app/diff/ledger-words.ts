import type { Book } from '#core/book'
import type { TextMove } from '#core/book-change'
import type { Names } from '#narrative/grammar/scene'

export const threePublicWords = {
  overseas: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行费',
  reception: '公务接待费',
} as const
export const procurementWords = { goods: '货物', works: '工程', services: '服务' } as const

/** Kinds of assets, as people call them. */
export const countWords: Readonly<Record<string, string>> = {
  provincialVehicles: '省级领导干部用车（辆）',
  bureauVehicles: '厅级领导干部用车（辆）',
  generalVehicles: '一般公务用车（辆）',
  enforcementVehicles: '一般执法执勤用车（辆）',
  technicalVehicles: '特种专业技术用车（辆）',
  otherVehicles: '其他用车（辆）',
  generalEquipment: '单价50万元以上通用设备（台套）',
  specialEquipment: '单价100万元以上专用设备（台套）',
}

const unitFields: Readonly<Record<string, string>> = {
  name: '单位名称',
  code: '单位编码',
  department: '主管部门',
  level: '级次',
  nature: '单位性质',
  kind: '预算类型',
  template: '样式',
}
const projectFields: Readonly<Record<string, string>> = { code: '编码', name: '名称', category: '类别', objective: '绩效目标', transfer: '对下转移支付' }
const reasonNames: Readonly<Record<string, string>> = {
  total: '财政拨款',
  generalPublic: '一般公共预算',
  threePublic: '“三公”经费',
  agencyOperation: '机关运行经费',
}
const values: Readonly<Record<string, string>> = {
  agency: '行政单位',
  civilServiceLike: '参照公务员法管理的事业单位',
  institution: '其他事业单位',
  department: '部门预算',
  unit: '单位预算',
}
const yesNo: Readonly<Record<string, string>> = { true: '是', false: '否' }

/** What a reason speaks of, in words: a heading with its name, or one of the totals. */
export function reasonName(about: string, names: Names): string {
  return reasonNames[about] ?? `${about} ${names.functionalName(about)}`
}

/** What text of the ledger this is. */
export function textTitle({ what, name }: TextMove, names: Names): string {
  const [first = '', second = ''] = name.split('|')
  switch (what) {
    case 'unit':
      return unitFields[name] ?? name
    case 'duty':
      return '主要职能'
    case 'office':
      return `内设机构“${name}”的职责`
    case 'subordinate':
      return '所属单位'
    case 'project':
      return `项目“${first}”的${projectFields[second] ?? second}`
    case 'reason':
      return `“${reasonName(name, names)}”的增减原因`
    case 'term':
      return `名词“${second}”的解释`
    case 'description':
      return `科目“${name} ${names.functionalName(name)}”的解释`
    case 'overall':
      return first === 'task' ? `主要任务“${second}”的内容` : first === 'target' ? `整体绩效指标“${second}”` : '整体绩效目标'
    case 'headingName':
      return `科目 ${name} 的名称`
  }
}

/** A value as people say it: choices of the ledger in Chinese, an office without duties by its name. */
export function fieldWords(text: string, { what, name }: TextMove, { unit }: Pick<Book, 'unit'>): string {
  if (what === 'unit') return values[text] ?? text
  if (what === 'project' && name.endsWith('|transfer')) return yesNo[text] ?? text
  if (what === 'overall') return text.replace('|', '，分值')
  if (what === 'office' && text === '' && unit.offices.some((office) => office.name === name)) return '（没有写职责）'
  return text
}
