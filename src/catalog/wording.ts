/** A slip of the pen that budget prose makes, found by pattern. Only slips no correct sentence is likely to contain. */
export interface WordingRule {
  /** Source of a regular expression, to be compiled with flags `gu`; it matches the wrong characters only. */
  readonly pattern: string
  /** What to write in place of the match. */
  readonly right: string
  /** Why it is wrong, in Chinese, for the person who corrects it. */
  readonly note: string
  /** An invented sentence with the slip, and one that looks alike and is right; both are run as tests. */
  readonly bad: string
  readonly good: string
}

/** The slips looked for in prose. What is merely unusual (其它, 座落, 制订) is left alone. */
export const wordingRules: readonly WordingRule[] = [
  {
    pattern: '(?<![所曾中会告件里述])提到(?!了|的|过|要|更|新|一个|国际|较|最)(?=[^，。；、：\\d\\s]{0,12}(?:率|水平|能力|质量|满意度|效率|意识))',
    right: '提高',
    note: '“提到”是说起；使数量或程度上升应写“提高”。',
    bad: '加强宣传，提到群众对政策的知晓率。',
    good: '把服务提到更高水平，文件中提到服务质量不高的问题。',
  },
  {
    pattern: '帐(?=户|目|簿|务|款|面|本|号|单)|(?<=记|对|台|转|结|报|总|查|呆|坏|挂|明细)帐(?![篷房幕子])',
    right: '账',
    note: '与钱款记录有关的“账”从贝，“帐”只用于帐篷、蚊帐等。',
    bad: '清理银行帐户，建立项目台帐。',
    good: '采购救灾帐篷，核对银行账户。',
  },
  {
    pattern: '既使(?![^。；]{0,40}(?:又|也使|还使|也让))',
    right: '即使',
    note: '表示假设让步应写“即使”。',
    bad: '既使资金紧张，也要保证民生支出。',
    good: '既使群众少跑路，又使窗口压力减轻。',
  },
  {
    pattern: '按排(?![列序名行放污水气])',
    right: '安排',
    note: '布置人力、物力、时间应写“安排”。',
    bad: '本年按排专项经费3万元。',
    good: '按排列顺序逐项说明，按排名先后拨付。',
  },
  {
    pattern: '按装(?![机修卸备订配])',
    right: '安装',
    note: '装设备应写“安装”。',
    bad: '完成监控设备按装。',
    good: '按装机容量给予补助。',
  },
  {
    pattern: '(?<![发公颁分])布署(?!名)',
    right: '部署',
    note: '安排任务应写“部署”。',
    bad: '按照年度工作布署推进。',
    good: '官网发布署名文章。',
  },
  {
    pattern: '(?<!报名|申报|受理|投标|报送)截止(?=目前|\\d{4}年|上年末|去年底|年底|年末)',
    right: '截至',
    note: '后面带时间、表示到某时为止应写“截至”；“截止”后面不带时间。',
    bad: '截止2023年12月31日，共有车辆3辆。',
    good: '报名于2024年3月1日截止，截至目前有12人。',
  },
  {
    pattern: '做为(?=一[个项名种]|依据|基础|重点|重要|前提|保障|支撑|目标|手段|参考)',
    right: '作为',
    note: '表示当作应写“作为”。',
    bad: '评价结果做为重要依据。',
    good: '多做为民服务的实事，以结果作为依据。',
  },
  {
    pattern: '(?<![究毕])竟(?=标|争[性力]|价)',
    right: '竞',
    note: '比赛、争胜应写“竞”。',
    bad: '采用竟争性磋商方式采购。',
    good: '究竟价格如何，要看竞争性谈判。',
  },
  {
    pattern: '过度(?=期(?![望待])|安置|性住房)',
    right: '过渡',
    note: '由一阶段转入另一阶段应写“过渡”。',
    bad: '过度期内待遇不变。',
    good: '避免过度期望，防止过度开发。',
  },
  {
    pattern: '幅射(?!击)',
    right: '辐射',
    note: '“辐射”从车。',
    bad: '购置核与幅射监测设备。',
    good: '开展辐射监测，降幅较大。',
  },
  {
    pattern: '部份(?!额)',
    right: '部分',
    note: '规范写法是“部分”。',
    bad: '部份项目尚未验收。',
    good: '收购全部份额，部分项目已验收。',
  },
  {
    pattern: '(?<![选提海])拔(?=付|款)|(?<=划|核|调)拔',
    right: '拨',
    note: '给付款项应写“拨”，“拔”是抽出。',
    bad: '财政拔款收入增加，资金已核拔。',
    good: '选拔干部，财政拨款收入增加。',
  },
  {
    pattern: '(?<![自知利异])己(?=经(?!济|常|营|历|验|费|办|手)|完成|支付|到位|纳入|实施|建成|发放)',
    right: '已',
    note: '表示完成应写“已”，不是自己的“己”。',
    bad: '项目资金己经支付。',
    good: '由单位自己经办，资金已经支付。',
  },
  {
    pattern: '以经(?=完成|开展|实施|取得|建成|支付|到位|启动|发放)',
    right: '已经',
    note: '表示完成应写“已经”。',
    bad: '前期工作以经完成。',
    good: '以经济建设为中心，前期工作已经完成。',
  },
  {
    pattern: '(?<=本表|如实|客观)反应(?=[^，。；、\\s])',
    right: '反映',
    note: '把情况表现出来应写“反映”。',
    bad: '本表反应部门本年收支情况。',
    good: '本表反映收支情况，应急反应及时。',
  },
  {
    pattern: '(?<![严险陡冷])峻工',
    right: '竣工',
    note: '工程完成应写“竣工”。',
    bad: '年底前峻工验收。',
    good: '面对严峻工作形势，按期竣工。',
  },
  {
    pattern: '[躁燥](?=音|声)',
    right: '噪',
    note: '嘈杂的声音应写“噪”，从口。',
    bad: '治理交通躁音。',
    good: '治理交通噪声，设备干燥。',
  },
  {
    pattern: '(?<=气|时)侯',
    right: '候',
    note: '“气候”“时候”的“候”中间有一短竖。',
    bad: '应对气侯变化。',
    good: '应对气候变化，侯某为联系人。',
  },
  {
    pattern: '通迅',
    right: '通讯',
    note: '传递信息应写“通讯”。',
    bad: '购置应急通迅设备。',
    good: '购置应急通讯设备，反应迅速。',
  },
  {
    pattern: '退体(?=人员|费|金|干部|职工|工资)',
    right: '退休',
    note: '应为“退休”。',
    bad: '发放退体人员补贴。',
    good: '发放退休人员补贴。',
  },
  {
    pattern: '增涨|增张(?=\\d|率)',
    right: '增长',
    note: '应为“增长”。',
    bad: '比上年增涨3.20%。',
    good: '比上年增长3.20%，价格上涨。',
  },
  {
    pattern: '下将(?=\\d)',
    right: '下降',
    note: '应为“下降”。',
    bad: '比上年下将3.20%。',
    good: '比上年下降3.20%，以下将分别说明。',
  },
  {
    pattern: '(?<=\\d)万万元',
    right: '万元',
    note: '计量单位重复，请核对金额。',
    bad: '本年预算12.50万万元。',
    good: '本年预算12.50万元。',
  },
  {
    pattern: '(?<=万|亿)元元',
    right: '元',
    note: '计量单位重复，请核对金额。',
    bad: '本年预算12.50万元元。',
    good: '本年预算12.50万元，为1元1件。',
  },
  {
    pattern: '上交(?=上级支出)|(?<=附属单位)上交(?=收入)',
    right: '上缴',
    note: '收支项目的规范名称用“上缴”。',
    bad: '附属单位上交收入0.00万元。',
    good: '附属单位上缴收入0.00万元，上交总结材料。',
  },
  {
    pattern: '截流(?=、?挪用|、?挤占|资金)',
    right: '截留',
    note: '扣下款项应写“截留”。',
    bad: '严禁截流、挪用专项资金。',
    good: '严禁截留、挪用资金，河道截流工程。',
  },
  {
    pattern: '因地治宜',
    right: '因地制宜',
    note: '应为“因地制宜”。',
    bad: '因地治宜推进项目。',
    good: '因地制宜推进项目。',
  },
]
