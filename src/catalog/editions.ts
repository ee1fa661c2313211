import type { Classification } from '#core/heading'

/** Which official list a classification's rows follow, and for which books they were compared with print. */
export interface Edition {
  readonly classification: Classification
  /** Name of the list, in Chinese, as a finding may cite it. */
  readonly title: string
  /** Fiscal year of the list the rows follow. */
  readonly year: number
  /** First fiscal year the whole classification applies to; undefined when it reaches further back than we know. */
  readonly from: number | undefined
  /** Years of the books whose printed headings were compared with the rows closely enough to call a contradiction an error. */
  readonly comparedFrom: number
  readonly comparedTo: number
  /** Where the rows come from, in one English sentence. */
  readonly source: string
}

const writtenAndCompared = 'Written from knowledge of the list, then compared by machine with the headings printed in published budget books.'

/** The edition behind each classification. */
export const editions: Readonly<Record<Classification, Edition>> = {
  functional: {
    classification: 'functional',
    title: '2024年政府收支分类科目·支出功能分类',
    year: 2024,
    from: undefined,
    comparedFrom: 2024,
    comparedTo: 2026,
    source: writtenAndCompared,
  },
  // Books of 2017 still print the economic headings of before the reform under the same digits (30311 was 住房公积金).
  departmentalEconomic: {
    classification: 'departmentalEconomic',
    title: '部门预算支出经济分类科目（2018年起）',
    year: 2024,
    from: 2018,
    comparedFrom: 2018,
    comparedTo: 2026,
    source: writtenAndCompared,
  },
  governmentEconomic: {
    classification: 'governmentEconomic',
    title: '政府预算支出经济分类科目（2018年起）',
    year: 2024,
    from: 2018,
    comparedFrom: 2018,
    comparedTo: 2026,
    source: writtenAndCompared,
  },
  revenue: {
    classification: 'revenue',
    title: '2024年政府收支分类科目·收入分类',
    year: 2024,
    from: undefined,
    comparedFrom: 2024,
    comparedTo: 2026,
    source: 'Written from knowledge only; departmental books do not print these headings.',
  },
}
