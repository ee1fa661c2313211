import type { TemplateData } from '../data.ts'

/** The nine-table book as Qinghai's offices publish it, which is the Ministry's standard pattern. */
export const qinghai: TemplateData = {
  id: 'qinghai-2024',
  place: '青海省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary' },
    { form: 'revenue' },
    { form: 'expenditure' },
    { form: 'appropriation-summary' },
    { form: 'general-public-expenditure' },
    { form: 'general-public-basic' },
    { form: 'three-public' },
    { form: 'government-funds' },
    { form: 'state-capital' },
  ],
}
