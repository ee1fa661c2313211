import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from './read-text.ts'

const path = '../shared/haidong/haidong-2024.md'
const isThere = existsSync(path)
if (!isThere) console.warn(`${path} is not there: the tests on the published book are skipped`)

describe.skipIf(!isThere)('the published book of 2024', () => {
  const report = isThere ? checkText(readFileSync(path, 'utf8')) : undefined
  const at = (check: string) => report!.findings.filter((finding) => finding.check === check).map((finding) => finding.place.line)

  it('accounts for its figures: nine tables, seven projects, 600 facts', () => {
    expect(report!.book.tables.filter((table) => table.form !== undefined)).toHaveLength(10)
    expect(report!.book.projects).toHaveLength(7)
    expect(report!.book.facts.length).toBeGreaterThanOrEqual(600)
  })

  it('finds every definite error at its line', () => {
    expect(at('change-agrees')).toEqual([405])
    expect(at('government-level-fits')).toEqual([435])
    expect(at('indicator-year-current')).toEqual([462, 476])
    expect(at('reason-explains-change')).toEqual([383])
    expect(at('cost-cap-within-budget')).toHaveLength(2)
    expect(at('cost-indicator-direction')).toEqual([466])
    // 職業年金 in one entry of the glossary: it may be the text recognition, so it is a warning.
    expect(at('traditional-characters')).toEqual([528])
    expect(report!.findings.filter((finding) => finding.check === 'indicator-weights-complete').map((finding) => finding.severity)).toEqual([
      'warning',
      'error',
    ])
    for (const check of ['rate-target-plausible', 'qualitative-without-number', 'indicator-operator-known', 'common-misspelling', 'glossary-closure'])
      expect([check, at(check).length]).toEqual([check, 1])
  })

  it('joins the rounding trail into one cause with the figures that clear it', () => {
    const cause = report!.causes.find((entry) => entry.findings.some((index) => report!.findings[index]!.place.line === 273))!
    expect(new Set(cause.edits.map((edit) => `${edit.place.line} ${edit.from} ${edit.to}`))).toEqual(
      new Set(['273 28.26 28.27', '244 568.71 568.72', '244 614.97 614.98', '397 614.97 614.98', '399 568.71 568.72']),
    )
  })

  it('reports nothing at error grade beyond the definite errors', () => {
    expect(report!.causes.filter((cause) => cause.findings.some((index) => report!.findings[index]!.severity === 'error'))).toHaveLength(15)
  })
})
