import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBook } from '#app/build-book'
import { compileBook, type CompiledBook } from '#app/compile-book'
import { templateOf } from '#app/templates'
import { openDataOf } from '#app/open-data/open-data'
import type { Book } from '#core/book'
import { parseMoney } from '#core/figure'
import { keyOfId } from '#core/key'
import { parseFen, unitsByName } from '#core/money'
import { qinghai, templates } from '#templates/registry'
import { writeDataPackage } from '#writers/datapackage/write-datapackage'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { printedRuns as runsOf } from '#document/printed-runs'

interface Resource {
  readonly name: string
  readonly descriptor: { readonly path: string }
  readonly read: (options: { readonly keyed: true; readonly relations: true }) => Promise<readonly Readonly<Record<string, unknown>>[]>
}
interface Package {
  readonly valid: boolean
  readonly errors: readonly Error[]
  readonly descriptor: unknown
  readonly resources: readonly Resource[]
}
interface Library {
  readonly Package: { load(path: string): Promise<Package> }
  readonly Profile: { load(name: string): Promise<{ validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] } }> }
}
const { Package, Profile } = createRequire(import.meta.url)('datapackage') as Library

type Rows = readonly Readonly<Record<string, string>>[]

/** The rows of a file of the package, by the heads of its columns. */
function rowsOf(compiled: CompiledBook, file: string): Rows {
  const { text } = writeDataPackage(openDataOf(compiled)).find(({ name }) => name === file)!
  return parse(text, { columns: true })
}

function sum(rows: Rows): bigint {
  return rows.reduce((total, { amount }) => total + parseFen(amount!, 'yuan')!, 0n)
}

/** Everything wrong with a package in a folder: its descriptor, then each value of each file and what it refers to. */
async function faultsOf(folder: string): Promise<readonly string[]> {
  const loaded = await Package.load(join(folder, 'datapackage.json'))
  const fiscal = (await Profile.load('fiscal-data-package')).validate(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')))
  const faults = [...loaded.errors, ...fiscal.errors].map(({ message }) => message)
  for (const resource of loaded.resources) {
    try {
      await resource.read({ keyed: true, relations: true })
    } catch (error) {
      const all = [error as Error, ...((error as { readonly errors?: readonly Error[] }).errors ?? [])]
      faults.push(`${resource.name}: ${all.map(({ message }) => message).join(' ')}`)
    }
  }
  return faults
}

let folder: string
const at = (...path: readonly string[]) => join(folder, ...path)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-data-'))
  await buildBook(exampleBook, qinghai, ['data'], folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the open data of the example book', () => {
  it('is a valid fiscal data package: every row of every file keeps its types, constraints and references', async () => {
    expect(await faultsOf(at('data'))).toEqual([])
    const loaded = await Package.load(at('data', 'datapackage.json'))
    expect(loaded.valid).toBe(true)
    expect(loaded.resources.length).toBeGreaterThan(15)
    const expenditure = await loaded.resources.find(({ name }) => name === 'expenditure')!.read({ keyed: true, relations: true })
    expect(expenditure).toHaveLength(exampleBook.lines.length)
  })

  it('names every file it consists of, and no other', () => {
    const listed = (JSON.parse(readFileSync(at('data', 'datapackage.json'), 'utf8')) as { resources: { path: string }[] }).resources.map(({ path }) => path)
    const written = readdirSync(at('data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at('data').length + 1))
    expect(written.toSorted()).toEqual([...listed, 'README.md', 'datapackage.json'].toSorted())
  })

  it.each([
    ['a word for an amount', 'expenditure.csv', /1119300\.00/, '一百多万', 'expenditure: .*column "amount" is not type "number"'],
    ['a heading that is not listed', 'expenditure.csv', /,30101,/, ',30199,', 'expenditure: Foreign key "economic_section_code" violation'],
    ['a fund of no kind', 'expenditure.csv', /generalPublic/, 'privateMoney', 'expenditure: .*"enum" constraint for column "fund"'],
    ['two rows of one key', 'headings.csv', /,20801,/, ',208,', 'headings: .*unique constraint'],
    ['a project that is not listed', 'projects.csv', /63020000023T000000003/, '63020000023T000000009', 'targets: Foreign key "project_code" violation'],
    ['a year of two digits', 'revenue.csv', /,2024,/, ',24,', 'revenue: .*column "year" is not type "year"'],
    ['a model left out', 'datapackage.json', /"model": \{/, '"muddle": {', 'Missing required property: model'],
    ['a type of no kind', 'datapackage.json', /"type": "number"/, '"type": "money"', '/resources/0/schema/fields/'],
  ])('is no longer valid after one change: %s', async (_, file, from, to, fault) => {
    const before = readFileSync(at('data', file), 'utf8')
    expect(before).toMatch(from)
    writeFileSync(at('data', file), before.replace(from, to))
    const faults = await faultsOf(at('data'))
    writeFileSync(at('data', file), before)
    expect(faults.join('\n')).toMatch(new RegExp(fault))
  })

  it('is plain UTF-8 with one kind of line end, and the same bytes each time', () => {
    const files = writeDataPackage(openDataOf(compileBook(exampleBook, qinghai)))
    for (const { name, text } of files) {
      expect(`${name} ${text.charCodeAt(0)}`).not.toContain(String(0xfe_ff))
      expect(text).not.toContain('\r')
      expect(text.endsWith('\n')).toBe(true)
    }
    expect(writeDataPackage(openDataOf(compileBook(exampleBook, qinghai)))).toEqual(files)
  })

  it('tells a journalist what social insurance administration costs, by economic section', () => {
    const rows = rowsOf(compileBook(exampleBook, qinghai), 'expenditure.csv').filter((row) => row['functional_item_name'] === '社会保险业务管理事务')
    const bySection = Map.groupBy(rows, (row) => row['economic_section_name'] || row['type_name']!)
    const answer = Object.fromEntries([...bySection].map(([name, group]) => [name, sum(group)]))
    expect(answer).toMatchObject({ 基本工资: 111_930_000n, 差旅费: 9_500_000n, 项目支出: 35_940_000n })
    expect(sum(rows)).toBe(439_560_000n)
  })

  it('gives every column a Chinese name, and explains the same columns on its page for people', () => {
    const data = openDataOf(compileBook(exampleBook, qinghai))
    const page = writeDataPackage(data).find(({ name }) => name === 'README.md')!.text
    for (const table of data.tables) {
      expect(table.title).toMatch(/[一-龥]/)
      for (const field of table.fields) expect(`${table.name}.${field.name} ${field.title}`).toMatch(/ .*[一-龥]/)
      for (const field of table.header ? table.fields : []) expect(page).toContain(`| \`${field.name}\` | ${field.title} |`)
    }
  })

  it('names a license only where the ledger does', () => {
    const descriptorOf = (book: Book) => JSON.parse(writeDataPackage(openDataOf(compileBook(book, qinghai)))[0]!.text) as Readonly<Record<string, unknown>>
    const license = { name: 'CC-BY-4.0', title: '署名 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }
    expect(descriptorOf(exampleBook)).not.toHaveProperty('licenses')
    expect(descriptorOf({ ...exampleBook, license })['licenses']).toEqual([license])
  })
})

const building = templates.filter(({ readOnly }) => !readOnly)

describe('the open data of any book', () => {
  it('sums up to the exact amounts of the book, heading by heading, source by source, project by project', () => {
    fc.assert(
      fc.property(generatedBook, (book) => {
        const compiled = compileBook(book, qinghai)
        const { figures } = compiled
        const [spent, came, kept, before] = ['expenditure.csv', 'revenue.csv', 'carry-out.csv', 'last-year.csv'].map((file) => rowsOf(compiled, file))
        for (const [rows, year] of [
          [spent!, book.year],
          [before!, book.year - 1],
        ] as const) {
          const key = { concept: 'expenditure', measure: 'amount', year } as const
          expect(sum(rows)).toBe(figures.exact(key))
          for (const code of figures.codes('functional', key)) {
            const level = { 3: 'class', 5: 'section', 7: 'item' }[code.length]!
            const within = rows.filter((row) => row[`functional_${level}_code`] === code)
            expect(sum(within)).toBe(figures.exact({ ...key, functional: code }))
          }
        }
        for (const economic of figures.codes('economic', { concept: 'expenditure', measure: 'amount', year: book.year })) {
          const within = spent!.filter((row) => row['economic_section_code']!.startsWith(economic))
          expect(sum(within)).toBe(figures.exact({ concept: 'expenditure', measure: 'amount', year: book.year, economic }))
        }
        for (const source of new Set(came!.map((row) => row['source']!)))
          expect(sum(came!.filter((row) => row['source'] === source))).toBe(
            figures.exact({ concept: 'revenue', measure: 'amount', year: book.year, item: source }),
          )
        expect(sum(came!)).toBe(sum(spent!) + sum(kept!))
        for (const row of rowsOf(compiled, 'projects.csv'))
          expect(sum(spent!.filter((line) => line['project_code'] === row['code']))).toBe(parseFen(row['amount']!, 'yuan'))
      }),
      { numRuns: 40 },
    )
  })

  it.each(building.map((template) => [template.id, template] as const))(
    'holds each figure printed by %s, with the value that its digits and its unit say',
    (_, template) => {
      fc.assert(
        fc.property(generatedBook, (book) => {
          const compiled = compileBook(book, template)
          const facts = rowsOf(compiled, 'facts.csv')
          const printed = runsOf(compiled.document).filter(({ fact }) => fact !== undefined)
          expect(facts.map((row) => `${row['fact']} ${row['printed']}`)).toEqual(printed.map(({ fact, text }) => `${fact} ${text}`))
          for (const row of facts.filter((row) => /^-?[\d.]+$/.test(row['printed']!)))
            expect(row['value']!.replace('-', '')).toBe(row['printed']!.replace('-', ''))
          const { figures } = compiled
          for (const row of facts.filter(({ unit }) => unitsByName[unit!] !== undefined && unit !== ''))
            if (row['concept'] !== 'indicator')
              expect(parseMoney(row['value']!, unitsByName[row['unit']!]!)?.micro).toBe(figures.get(keyOfId(row['fact']!))?.micro)
          const tables = new Map(openDataOf(compiled).tables.map(({ name, rows }) => [name, rows]))
          for (const row of facts.filter(({ block }) => block === '表格'))
            expect(tables.get(row['table']!)![Number(row['row']) - 1]![Number(row['column']) - 1]).toContain(row['printed'])
        }),
        { numRuns: 3 },
      )
    },
  )

  it('is valid for books of every mix', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBook, fc.constantFrom(...building.map(({ id }) => id)), async (book, id) => {
        const out = mkdtempSync(join(tmpdir(), 'open-data-'))
        try {
          const [first] = await buildBook(book, templateOf(id), ['data'], out)
          expect(await faultsOf(dirname(first!))).toEqual([])
        } finally {
          rmSync(out, { recursive: true })
        }
      }),
      { numRuns: 6 },
    )
  }, 120_000)
})
