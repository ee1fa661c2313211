import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, expect, it } from 'vitest'
import { checkFolder } from '#app/check-folder'
import { reportSarif } from '#app/report-sarif'

/**
 * What the standard (OASIS SARIF 2.1.0) requires of the parts that we write; the schema itself is too large to be kept here. No other
 * properties than the standard's are allowed, so that a wrong name does not pass.
 */
const text = { type: 'string', minLength: 1 }
const words = { type: 'object', required: ['text'], additionalProperties: false, properties: { text, markdown: text } }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const line = { type: 'integer', minimum: 1 }
const bag = { type: 'object' }
const object = (required: readonly string[], properties: Record<string, unknown>) => ({ type: 'object', required, properties, additionalProperties: false })
const list = (items: unknown) => ({ type: 'array', items })
const content = object([], { text: { type: 'string' } })
const region = object([], { startLine: line, startColumn: line, endLine: line, endColumn: line, snippet: content })
const artifact = object(['uri'], { uri: { type: 'string', pattern: "^(?:[A-Za-z0-9\\-._~/!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+$" } })
const location = object([], {
  id: { type: 'integer', minimum: 0 },
  physicalLocation: object(['artifactLocation'], { artifactLocation: artifact, region }),
  logicalLocations: list(object([], { fullyQualifiedName: text })),
})
const replacement = object(['deletedRegion'], { deletedRegion: region, insertedContent: content })
const change = object(['artifactLocation', 'replacements'], { artifactLocation: artifact, replacements: { ...list(replacement), minItems: 1 } })
const result = object(['message'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message: words,
  locations: list(location),
  relatedLocations: list(location),
  fixes: list(object(['artifactChanges'], { description: words, artifactChanges: { ...list(change), minItems: 1 } })),
  suppressions: list(
    object(['kind'], { kind: { enum: ['inSource', 'external'] }, status: { enum: ['accepted', 'underReview', 'rejected'] }, justification: text }),
  ),
  properties: bag,
})
const rule = object(['id'], {
  id: text,
  shortDescription: words,
  fullDescription: words,
  help: words,
  defaultConfiguration: object([], { level }),
  properties: bag,
})
const notification = object(['message'], { level, message: words, descriptor: object([], { id: text }), locations: list(location) })
const run = object(['tool'], {
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  tool: object(['driver'], {
    driver: object(['name'], { name: text, fullName: text, language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' }, rules: list(rule) }),
  }),
  invocations: list(object(['executionSuccessful'], { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) })),
  results: list(result),
})
const schema = object(['version', 'runs'], { $schema: { type: 'string', pattern: '^https://' }, version: { const: '2.1.0' }, runs: list(run) })

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: unknown; readonly properties: { readonly category: string } }[] }
      }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex?: number
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }]
        readonly fixes?: readonly [{ readonly artifactChanges: readonly [{ readonly replacements: readonly Replacement[] }] }]
        readonly suppressions?: readonly unknown[]
      }[]
    },
  ]
}

interface Replacement {
  readonly deletedRegion: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number }
  readonly insertedContent: { readonly text: string }
}

const source = `# 临江市水务局2024年部门预算

## 第三部分 部门预算情况说明

### 五、一般公共预算当年拨款情况说明

临江市水务局2024年一般公共预算当年拨款120.60万元，比上年增加10.60万元，增长99.64%。

### 四、财政拨款收支预算情况的总体说明

临江市水务局2024年财政拨款收支总预算120.60万元，比上年增加10.60万元，增长9.64%。
`
let log: Log

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-sarif-'))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('错 的.md'), source)
  writeFileSync(at('noise.md'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
  writeFileSync(at('错的又一份.md'), source)
  // What is printed, because properties without a value are no part of it.
  const { reports, folder: said } = await checkFolder([at('错 的.md'), at('noise.md'), at('错的又一份.md')])
  log = JSON.parse(JSON.stringify(reportSarif([...reports], said?.findings))) as Log
})

it('is as the standard requires', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
  expect(validate(log) ? [] : validate.errors).toEqual([])
})

it('names of each result the rule at its index, and of each rule category and help', () => {
  const [{ tool, results }] = log.runs
  expect(results.length).toBeGreaterThan(0)
  for (const { ruleId, ruleIndex } of results.filter(({ ruleId }) => !ruleId.startsWith('folder-'))) expect(tool.driver.rules[ruleIndex!]?.id).toBe(ruleId)
  expect(tool.driver.rules.filter(({ help, properties }) => help === undefined || properties.category === undefined)).toEqual([])
})

it('gives a fix whose region holds the very letters to replace', () => {
  const replacements = log.runs[0].results.flatMap(({ fixes = [] as never }) => fixes.flatMap(({ artifactChanges }) => artifactChanges[0].replacements))
  const replaced = replacements.map(({ deletedRegion: { startLine, startColumn, endColumn }, insertedContent }) => [
    source.split('\n')[startLine - 1]!.slice(startColumn - 1, endColumn - 1),
    insertedContent.text,
  ])
  expect(replaced).toContainEqual(['99.64%', '9.64%'])
})

it('tells what the files of a folder say together, at a file of it', () => {
  const together = log.runs[0].results.filter(({ ruleId }) => ruleId.startsWith('folder-'))
  expect(together.map(({ ruleId }) => ruleId)).toEqual(['folder-same-file'])
  expect(decodeURIComponent(together[0]!.locations[0].physicalLocation.artifactLocation.uri)).toMatch(/\.md$/)
})
