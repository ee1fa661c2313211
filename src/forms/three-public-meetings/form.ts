import type { Dimensions, Form, HeaderNode } from '../form.ts'
import { threePublicColumns } from '../three-public/form.ts'

/** “三公”经费、会议费、培训费支出表: this year's three public expenses beside meetings and training, as Jiangsu prints them. */
export const threePublicMeetings: Form = {
  id: 'three-public-meetings',
  title: '一般公共预算“三公”经费、会议费、培训费支出表',
  also: ['一般公共预算“三公”经费、会议费、培训费支出预算表', '“三公”经费、会议费、培训费支出表', '财政拨款“三公”经费、会议费和培训费支出预算表'],
  sides: [
    {
      key: {},
      header: [
        { text: '“三公”经费', also: ['三公经费'], key: { concept: 'threePublic' }, children: threePublicColumns() },
        { text: '会议费', key: { concept: 'expenditure', fund: 'generalPublic', economic: '30215' } },
        { text: '培训费', key: { concept: 'expenditure', fund: 'generalPublic', economic: '30216' } },
      ],
      rows: { kind: 'single' },
    },
  ],
}

function ofYear(text: string, also: readonly string[], key: Dimensions): HeaderNode {
  return { text, also, key, children: threePublicColumns() }
}

/** The same of last year beside this year, as Shaanxi prints them; last year's meetings and training stand in no ledger. */
export const threePublicMeetingsTwoYears: Form = {
  id: 'three-public-meetings-two-years',
  title: '一般公共预算拨款“三公”经费及会议费、培训费支出预算表',
  also: ['部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表'],
  sides: [
    {
      key: {},
      header: [
        ofYear('上年“三公”经费预算', ['上年'], { concept: 'threePublic', yearOffset: -1 }),
        ofYear('当年“三公”经费预算', ['当年'], { concept: 'threePublic' }),
        { text: '当年会议费', also: ['会议费'], key: { concept: 'expenditure', fund: 'generalPublic', economic: '30215' } },
        { text: '当年培训费', also: ['培训费'], key: { concept: 'expenditure', fund: 'generalPublic', economic: '30216' } },
      ],
      rows: { kind: 'single' },
    },
  ],
}
