import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '#checks/registry'
import { findingsPage } from './findings-page.ts'

it('docs/findings.md is current; if not, run npm run docs:findings', () => {
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage())
})

it('has the words of a finding for every check', () => {
  const sections = findingsPage().split('\n### ').slice(1)
  expect(sections).toHaveLength(checks.length)
  expect(sections.filter((section) => !/^> \*\*(?:错误|疑点|提示)\*\* \S/m.test(section))).toEqual([])
})
