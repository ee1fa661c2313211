/**
 * The divisions and groups of COFOG 1999 (Classification of the Functions of Government, United Nations), one a line:
 * code, English name, Chinese name. The Chinese names are the terms in use for government finance statistics.
 */
export const cofogRows = `
01	General public services	一般公共服务
01.1	Executive and legislative organs, financial and fiscal affairs, external affairs	行政和立法机关、金融和财政事务、对外事务
01.2	Foreign economic aid	对外经济援助
01.3	General services	一般服务
01.4	Basic research	基础研究
01.5	R&D General public services	一般公共服务研究和发展
01.6	General public services n.e.c.	未另分类的一般公共服务
01.7	Public debt transactions	公共债务操作
01.8	Transfers of a general character between different levels of government	各级政府间的一般性转移
02	Defence	国防
02.1	Military defence	军事防御
02.2	Civil defence	民防
02.3	Foreign military aid	对外军事援助
02.4	R&D Defence	国防研究和发展
02.5	Defence n.e.c.	未另分类的国防
03	Public order and safety	公共秩序和安全
03.1	Police services	警察服务
03.2	Fire-protection services	消防服务
03.3	Law courts	法院
03.4	Prisons	监狱
03.5	R&D Public order and safety	公共秩序和安全研究和发展
03.6	Public order and safety n.e.c.	未另分类的公共秩序和安全
04	Economic affairs	经济事务
04.1	General economic, commercial and labour affairs	一般经济、商业和劳工事务
04.2	Agriculture, forestry, fishing and hunting	农业、林业、渔业和狩猎业
04.3	Fuel and energy	燃料和能源
04.4	Mining, manufacturing and construction	采矿业、制造业和建筑业
04.5	Transport	运输
04.6	Communication	通信
04.7	Other industries	其他行业
04.8	R&D Economic affairs	经济事务研究和发展
04.9	Economic affairs n.e.c.	未另分类的经济事务
05	Environmental protection	环境保护
05.1	Waste management	废物管理
05.2	Waste water management	废水管理
05.3	Pollution abatement	减轻污染
05.4	Protection of biodiversity and landscape	保护生物多样性和自然景观
05.5	R&D Environmental protection	环境保护研究和发展
05.6	Environmental protection n.e.c.	未另分类的环境保护
06	Housing and community amenities	住房和社区生活设施
06.1	Housing development	住房开发
06.2	Community development	社区发展
06.3	Water supply	供水
06.4	Street lighting	街道照明
06.5	R&D Housing and community amenities	住房和社区生活设施研究和发展
06.6	Housing and community amenities n.e.c.	未另分类的住房和社区生活设施
07	Health	医疗保健
07.1	Medical products, appliances and equipment	医疗产品、器械和设备
07.2	Outpatient services	门诊服务
07.3	Hospital services	医院服务
07.4	Public health services	公共医疗保健服务
07.5	R&D Health	医疗保健研究和发展
07.6	Health n.e.c.	未另分类的医疗保健
08	Recreation, culture and religion	娱乐、文化和宗教
08.1	Recreational and sporting services	娱乐和体育服务
08.2	Cultural services	文化服务
08.3	Broadcasting and publishing services	广播和出版服务
08.4	Religious and other community services	宗教和其他社区服务
08.5	R&D Recreation, culture and religion	娱乐、文化和宗教研究和发展
08.6	Recreation, culture and religion n.e.c.	未另分类的娱乐、文化和宗教
09	Education	教育
09.1	Pre-primary and primary education	学前和初等教育
09.2	Secondary education	中等教育
09.3	Post-secondary non-tertiary education	中等教育后的非高等教育
09.4	Tertiary education	高等教育
09.5	Education not definable by level	无法定级的教育
09.6	Subsidiary services to education	教育的辅助服务
09.7	R&D Education	教育研究和发展
09.8	Education n.e.c.	未另分类的教育
10	Social protection	社会保护
10.1	Sickness and disability	疾病和残疾
10.2	Old age	老年
10.3	Survivors	遗属
10.4	Family and children	家庭和儿童
10.5	Unemployment	失业
10.6	Housing	住房
10.7	Social exclusion n.e.c.	未另分类的社会排斥
10.8	R&D Social protection	社会保护研究和发展
10.9	Social protection n.e.c.	未另分类的社会保护
`
