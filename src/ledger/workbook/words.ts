/** What the assets of a book are called, both ways where a workbook is read. */
export const assetLabels: Readonly<Record<string, string>> = {
  provincialVehicles: '省级领导干部用车',
  bureauVehicles: '厅级领导干部用车',
  generalVehicles: '一般公务用车',
  enforcementVehicles: '一般执法执勤用车',
  technicalVehicles: '特种专业技术用车',
  otherVehicles: '其他用车',
  generalEquipment: '单价50万元以上通用设备（台套）',
  specialEquipment: '单价100万元以上专用设备（台套）',
}

export const natureWords = { agency: '行政单位', civilServiceLike: '参照公务员法管理的事业单位', institution: '其他事业单位' } as const
export const kindOfBookWords = { department: '部门预算', unit: '单位预算' } as const
export const reasonWords = { total: '财政拨款合计', generalPublic: '一般公共预算', threePublic: '“三公”经费', agencyOperation: '机关运行经费' } as const
export const sectionWords = { revenue: '收入类', expenditure: '支出类', professional: '专业名词', descriptions: '科目解释' } as const
export const headingWords = { functional: '功能科目', economic: '经济科目' } as const
