import type { FactKey } from '#core/key'
import { count } from '../grammar/slots.ts'
import type { Scene } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, type Section } from '../section.ts'

const keyOf =
  (item: string) =>
  ({ year }: Scene): FactKey => ({ concept: 'asset', measure: 'count', year: year - 1, item })
const pieces = (item: string, label: string) => count(keyOf(item), label)

const vehicles = sentence(
  '车辆{all}辆，其中，省级领导干部用车{provincial}辆、厅级领导干部用车{bureau}辆、一般公务用车{general}辆、一般执法执勤用车{enforcement}辆、特种专业技术用车{technical}辆、其他用车{other}辆。',
  {
    all: pieces('vehicles', '车辆总数'),
    provincial: pieces('provincialVehicles', '省级领导干部用车'),
    bureau: pieces('bureauVehicles', '厅级领导干部用车'),
    general: pieces('generalVehicles', '一般公务用车'),
    enforcement: pieces('enforcementVehicles', '一般执法执勤用车'),
    technical: pieces('technicalVehicles', '特种专业技术用车'),
    other: pieces('otherVehicles', '其他用车'),
  },
  'prose:assets',
)

const equipment = sentence('单价50万元以上通用设备{general}台（套），单价100万元以上专用设备{special}台（套）', {
  general: pieces('generalEquipment', '单价50万元以上通用设备'),
  special: pieces('specialEquipment', '单价100万元以上专用设备'),
})

/** （三）国有资产占有使用情况. Counts are those at the end of last year. */
export const assets: Section = {
  id: 'assets',
  title: '国有资产占有使用情况',
  also: ['国有资产占用情况', '国有资产占有使用情况说明'],
  sentences: [vehicles, equipment],
  write: (scene) => paragraph([{ text: `截至${scene.year - 1}年12月底，${scene.unit}共有` }], vehicles.write(scene), equipment.write(scene), [{ text: '。' }]),
}
