import type { Form } from '../form.ts'
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
