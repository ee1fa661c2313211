/**
 * Functional headings whose basic expenditure nearly always is one departmental economic heading, most certain first.
 * Columns: functional code, departmental economic code, books in which the two amounts were equal, books that print both
 * (34 published books of 2018-2026 measured in 2026; a dash: not measured), evidence (c: measured, u: by the description
 * of the two headings), Chinese reason.
 */
export const belongsTogetherRows = `
2080506	30109	29	33	c	职业年金缴费只列这一款
2210201	30113	27	34	c	住房公积金只列这一款
2080505	30108	22	34	c	基本养老保险缴费只列这一款
2101103	30111	6	13	c	公务员医疗补助只列这一款
2101102	30110	10	17	c	事业单位基本医疗保险缴费
2101101	30110	8	25	c	行政单位基本医疗保险缴费
2080502	30302	-	-	u	事业单位离退休经费先列退休费
2080502	30301	-	-	u	事业单位离退休经费再列离休费
2080501	30302	-	-	u	行政单位离退休经费先列退休费
2080501	30301	-	-	u	行政单位离退休经费再列离休费
2050803	30216	8	14	c	培训支出列培训费
2101199	30111	5	5	c	其他行政事业单位医疗支出列公务员医疗补助缴费
2089999	30112	5	7	c	其他社会保障和就业支出列其他社会保障缴费
2101199	30307	-	-	u	其他行政事业单位医疗支出列医疗费补助
2101199	30112	-	-	u	其他行政事业单位医疗支出列其他社会保障缴费
2210202	30102	-	-	u	提租补贴属津贴补贴
2210203	30102	-	-	u	购房补贴属津贴补贴
2080801	30304	-	-	u	死亡抚恤列抚恤金
`
