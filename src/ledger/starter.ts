import { carriedBefore } from './words.ts'

/** A small invented ledger for a year: it reads, balances and compiles, and its comments say in Chinese what goes where. */
export function starterLedger(year: number): ReadonlyMap<string, string> {
  const project = `100001000${String(year % 100).padStart(2, '0')}T000000001`
  return new Map([
    ['book.yaml', bookFile(year)],
    ['income.csv', table(incomeNotes, '收入来源,金额（万元）\n一般公共预算,120.00\n')],
    ['expenditure.csv', table(expenditureNotes, expenditureLines(project))],
    ['carry-out.csv', table(carryOutNotes, '资金来源,金额（万元）\n')],
    ['last-year.csv', table(lastYearNotes, `功能科目,功能科目名称,资金来源,${carriedBefore},金额（万元）\n2080150,事业运行,一般公共预算,否,110.00\n`)],
    ['projects.yaml', projectsFile(project)],
    ['reasons.yaml', reasonsFile],
    ['glossary.yaml', glossaryFile],
  ])
}

/** The byte order mark makes Excel take the Chinese for UTF-8; notes are lines that begin with #. */
function table(notes: readonly string[], lines: string): string {
  return `\uFEFF${notes.map((note) => `# ${note}\n`).join('')}${lines}`
}

const incomeNotes = [
  '今年的收入，每种来源一行。以 # 开头的行是说明，不读取，可以删去。',
  '收入来源可以写：一般公共预算、政府性基金预算、国有资本经营预算、财政专户管理资金、事业收入、上级补助收入、附属单位上缴收入、事业单位经营收入、其他收入。',
  '上年结转不写在这里：用结转资金安排的支出，在 expenditure.csv 的“上年结转”一列写“是”。',
]

const expenditureNotes = [
  '今年的支出，每个功能科目、经济科目、资金来源、项目一行。各表各段的数字都由这些行算出。',
  '功能科目写 7 位编码，经济科目写部门预算支出经济分类的 5 位编码；项目支出可以不写经济科目。名称两列只供查看，不读取。',
  '支出类别可以写：基本支出、项目支出、事业单位经营支出、上缴上级支出、对附属单位补助支出。项目支出要写 projects.yaml 里的项目编码。',
  '每种资金来源的收入要等于支出加结转下年。金额最多六位小数，不写千位逗号。',
]

const carryOutNotes = ['结转下年的资金，每种资金来源一行；没有就留空，也可以删去这个文件。']

const lastYearNotes = [
  '上年批复的预算，每个功能科目、资金来源一行。增减额和增减率由它算出，今年已不再使用的科目也要写。',
  `上年用更早年度结转的资金安排的，另起一行，“${carriedBefore}”写“是”：它算在收支总预算里，不算在当年拨款里。`,
]

function expenditureLines(project: string): string {
  return `功能科目,功能科目名称,经济科目,经济科目名称,资金来源,支出类别,项目编码,上年结转,金额（万元）
2080150,事业运行,30101,基本工资,一般公共预算,基本支出,,否,80.00
2080150,事业运行,30201,办公费,一般公共预算,基本支出,,否,9.60
2080150,事业运行,30217,公务接待费,一般公共预算,基本支出,,否,0.40
2080150,事业运行,,,一般公共预算,项目支出,${project},否,30.00
`
}

function bookFile(year: number): string {
  return `# 单位基本情况。# 后面是说明，可以删去。金额单位：万元。冒号后要有一个空格，文字里有冒号时请用引号括起。
year: ${year}                        # 预算年度
template: qinghai-2024            # 公开文本的样式
unit:
  name: 某某市样例服务中心        # 单位全称
  code: "100001"                  # 预算单位编码
  department: 某某市样例局        # 主管部门
  nature: institution             # agency 行政单位；civilServiceLike 参照公务员法管理的事业单位；institution 其他事业单位
  kind: unit                      # unit 单位预算；department 部门预算
  level: 市级                     # 级次：省级、市级、县级
duties:                           # 主要职能，每条一行
  - 承担样例业务的组织实施。
offices:                          # 内设机构
  - { name: 综合科, duties: 负责日常运转。 }
staffing:                         # 编制和人员，名称以编制、职数、在职人员、退休人员等结尾
  - { name: 事业编制, count: 10 }
  - { name: 实有在职人员, count: 9 }
subordinates: []                  # 二级预算单位，每个一行；没有就留 []
lastYear:                         # 上年预算里不在 last-year.csv 的数
  # 因公出国（境）费、公务用车购置费、公务用车运行费、公务接待费
  threePublic: { overseas: 0, vehiclePurchase: 0, vehicleOperation: 0, reception: 0.50 }
  agencyOperation: 0              # 机关运行经费；其他事业单位写 0
procurement: { goods: 0, works: 0, services: 0 }   # 今年政府采购：货物、工程、服务
assets: {}                        # 车辆和设备的数量，没有就留 {}；写法如 { generalVehicles: 1, generalEquipment: 2 }
# provincialVehicles 省级领导干部用车、bureauVehicles 厅级领导干部用车、generalVehicles 一般公务用车、
# enforcementVehicles 一般执法执勤用车、technicalVehicles 特种专业技术用车、otherVehicles 其他用车、
# generalEquipment 大型通用设备、specialEquipment 大型专用设备
`
}

function projectsFile(project: string): string {
  return `# 项目和绩效目标；金额写在 expenditure.csv。没有项目时整个文件写 []。
# 指标一行七格：一级、二级、三级指标、性质（≥、≤、＝、定性）、指标值、单位、分值。分值合计 90，预算执行率另占 10。
- code: ${project}
  name: 样例服务项目
  category: 3-特定目标类
  objective: 按计划完成样例服务。
  indicators:
    - ["成本指标", "经济成本", "项目总成本", "≤", "30", "万元", "20"]
    - ["产出指标", "数量指标", "服务场次", "≥", "12", "场", "20"]
    - ["产出指标", "质量指标", "服务合格率", "≥", "95", "%", "10"]
    - ["产出指标", "时效指标", "年内任务完成率", "＝", "100", "%", "10"]
    - ["效益指标", "社会效益", "服务水平提高", "定性", "高", "", "20"]
    - ["满意度指标", "服务对象满意度", "服务对象满意度", "≥", "90", "%", "10"]
`
}

const reasonsFile = `# 增减原因：左边是功能科目编码，或 total（财政拨款合计）、generalPublic（一般公共预算）、
# threePublic（“三公”经费）、agencyOperation（机关运行经费）。编码要用引号括起。
# 也可以分因素写，一个因素一行，句子自动编成（金额为万元，减少写负数；people 为人数，可不写）：
#   - { kind: 人员, words: 人员调出, amount: -3.20, people: -2 }
# kind 可以写：人员、标准、项目、一次性、划转、其他。运行 mingzhang reasons 可由台账推算各因素。
total: 新增样例服务项目
generalPublic: 新增样例服务项目
"2080150": 新增样例服务项目
threePublic: 压减公务接待
`

const glossaryFile = `# 名词解释：revenue 收入类、expenditure 支出类、professional 专业名词；不写的用内置解释。写法如“  基本支出: 指……”。
# descriptions 可为功能科目写本单位自己的解释，写法如“  "2080150": 指……”；不写的用内置解释。
revenue: {}
expenditure: {}
professional: {}
descriptions: {}
`
