import type { Form } from '../form.ts'

/** 财政拨款安排的行政经费及“三公”经费预算表: what keeps the office running and the three public expenses by fund, as Guangdong prints them. */
export const threePublicFunds: Form = {
  id: 'three-public-funds',
  title: '财政拨款安排的行政经费及“三公”经费预算表',
  also: ['行政经费及“三公”经费预算表'],
  sides: [
    {
      key: { concept: 'threePublic' },
      header: [
        { text: '项目', role: 'label' },
        { text: '合计' },
        { text: '一般公共预算', also: ['一般公共预算财政拨款'], key: { fund: 'generalPublic' } },
        { text: '政府性基金预算', key: { fund: 'governmentFunds' } },
        { text: '国有资本经营预算', key: { fund: 'stateCapital' } },
      ],
      rows: {
        kind: 'lines',
        lines: [
          { label: '行政经费', also: ['机关运行经费'], key: { concept: 'agencyOperation' } },
          { label: '“三公”经费', also: ['三公经费'], key: { item: 'total' }, strong: true },
          { label: '其中：（一）因公出国（境）支出', also: ['因公出国（境）支出', '因公出国（境）费'], key: { item: 'overseas' } },
          { label: '（二）公务用车购置及运行维护支出', also: ['公务用车购置及运行费'], key: { item: 'vehicles' } },
          { label: '1.公务用车购置费', also: ['公务用车购置'], key: { item: 'vehiclePurchase' } },
          { label: '2.公务用车运行维护费', also: ['公务用车运行费'], key: { item: 'vehicleOperation' } },
          { label: '（三）公务接待费支出', also: ['公务接待费'], key: { item: 'reception' } },
        ],
      },
    },
  ],
}
