/** A small invented ledger for a year: it balances and compiles, and its comments say in Chinese what goes where. */
export function starterLedger(year: number): ReadonlyMap<string, string> {
  return new Map([
    ['book.yaml', `# 单位基本情况。# 后面是说明，可以删去。金额单位：万元。
year: ${year}
template: qinghai-2024
unit:
  name: 某某市样例服务中心      # 单位全称
  code: "100001"                # 预算单位编码
  department: 某某市样例局      # 主管部门
  nature: institution           # agency 行政单位；civilServiceLike 参公事业单位；institution 事业单位
  kind: unit                    # unit 单位预算；department 部门预算
  level: 市级
duties:
  - 承担样例业务的组织实施。
offices:
  - { name: 综合科, duties: 负责日常运转。 }
staffing: 事业编制10名，实有在职人员9人。
subordinates: []                # 二级预算单位，没有就留空
lastYear:
  threePublic: { overseas: 0, vehiclePurchase: 0, vehicleOperation: 0, reception: 0.50 }
  agencyOperation: 0
procurement: { goods: 0, works: 0, services: 0 }
assets: {}
`],
    ['income.csv', '收入来源,金额（万元）\n一般公共预算,120.00\n'],
    ['expenditure.csv', `功能科目,功能科目名称,经济科目,经济科目名称,资金来源,支出类别,项目编码,上年结转,金额（万元）
2080150,事业运行,30101,基本工资,一般公共预算,基本支出,,否,80.00
2080150,事业运行,30201,办公费,一般公共预算,基本支出,,否,9.60
2080150,事业运行,30217,公务接待费,一般公共预算,基本支出,,否,0.40
2080150,事业运行,,,一般公共预算,项目支出,100001000026T000000001,否,30.00
`],
    ['last-year.csv', '功能科目,功能科目名称,资金来源,金额（万元）\n2080150,事业运行,一般公共预算,110.00\n'],
    ['projects.yaml', `# 项目和绩效目标。指标一行：一级、二级、三级指标、性质、值、单位、分值；分值合计 90，预算执行率另占 10。
- code: 100001000026T000000001
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
`],
    ['reasons.yaml', `# 增减原因：左边是功能科目编码，或 total、generalPublic、threePublic、agencyOperation。
total: 新增样例服务项目
generalPublic: 新增样例服务项目
"2080150": 新增样例服务项目
threePublic: 压减公务接待
`],
    ['glossary.yaml', '# 名词解释；不写的用内置解释。\nrevenue: {}\nexpenditure: {}\nprofessional: {}\ndescriptions: {}\n'],
  ])
}
