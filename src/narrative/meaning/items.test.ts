import { describe, expect, test } from 'vitest'
import { ItemReader } from './items.ts'

const codes: Readonly<Record<string, string>> = {
  '一般公共服务支出|档案事务|行政运行': '2012601',
  '卫生健康支出|行政事业单位医疗|行政单位医疗': '2101101',
  '一般公共服务支出|党委办公厅(室)及相关机构事务|机关服务': '2013103',
}
const reader = () => new ItemReader((...path) => codes[path.join('|')])
const said = (read: ItemReader, text: string) => read.read(text).map(({ code, figure }) => `${code} ${figure.text}`)

describe('headings with amounts in sentences of any place', () => {
  test.each([
    ['1.行政运行(2012601)2,338.24万元,较上年增加126.15万元', ['2012601 2,338.24']],
    ['(1)工资福利支出(301)981.28万元,较上年增加17.32万元', ['301 981.28']],
    ['(1)办公费(30201)12.50万元', ['30201 12.50']],
    ['一般公共服务支出(类)档案事务(款)行政运行(项)3685.65万元,主要用于', ['2012601 3685.65']],
    ['卫生健康支出(类)行政事业单位医疗(款)行政单位医疗(项)支出113.77万元,与上年相比减少11.56万元', ['2101101 113.77']],
    ['一般公共服务支出(类)档案事务(款)行政运行(项)2026年预算数为6000元', ['2012601 6000']],
    ['一般公共服务支出(类)党委办公厅(室)及相关机构事务(款)机关服务(项)9.00万元', ['2013103 9.00']],
    ['一般公共服务支出(类)没有的款(款)没有的项(项)3.00万元', []],
    ['行政运行(2012601):反映行政单位的基本支出', []],
  ])('%s', (text, wanted) => expect(said(reader(), text)).toEqual(wanted))

  test('a class and a section named once hold for what follows', () => {
    const read = reader()
    expect(said(read, '(一)一般公共服务支出(类)400.00万元')).toEqual([])
    expect(said(read, '1.档案事务(款)行政运行(项)支出300.00万元,其中')).toEqual(['2012601 300.00'])
  })
})
