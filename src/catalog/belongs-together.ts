import { belongsTogetherRows } from './belongs-together-data.ts'

/** A functional and a departmental economic heading that describe the same money, with how often that was seen. */
export interface HeadingPair {
  readonly functional: string
  readonly economic: string
  /** Books whose amounts under the two were equal, of those that print both; undefined when not measured. */
  readonly seen: { readonly equal: number; readonly both: number } | undefined
  readonly evidence: 'corroborated' | 'unverified'
  /** Why they belong together, in Chinese. */
  readonly reason: string
}

/** Pairs of headings whose money nearly always goes together, most certain first. They hold for basic expenditure. */
export const belongTogether: readonly HeadingPair[] = belongsTogetherRows
  .trim()
  .split('\n')
  .map((row) => {
    const [functional = '', economic = '', equal = '', both = '', evidence = '', reason = ''] = row.split('\t')
    return {
      functional,
      economic,
      seen: equal === '-' ? undefined : { equal: Number(equal), both: Number(both) },
      evidence: evidence === 'c' ? 'corroborated' : 'unverified',
      reason,
    }
  })
