import { stringify as stringifyCsv } from 'csv-stringify/sync'
import { stringify as stringifyYaml } from 'yaml'
import { assetItems, procurementKinds, threePublicItems, type Book, type ReasonDriver } from '#core/book'
import type { Fen } from '#core/money'
import { driversOf, driverWords } from '#core/reason'
import { exact } from './balance.ts'
import { columns, fundWords, kindWords, procurementWords, type TableFile } from './words.ts'

/** Names of headings for the columns that people read beside the codes. */
export interface HeadingNames {
  readonly functional: (code: string) => string
  readonly economic: (code: string) => string
}

/**
 * Writes a book as plain files (name → text). `readLedger` reads the same book back, for every book it can itself give:
 * texts without white space at their ends, glossary terms grouped by section.
 */
export function writeLedger(book: Book, names: HeadingNames = ownNames(book)): ReadonlyMap<string, string> {
  const { lines, lastYear } = book
  return new Map([
    ['book.yaml', yaml('单位基本情况。金额单位：万元。', unitFile(book))],
    [
      'income.csv',
      csv(
        'income.csv',
        book.income.map(({ source, amount }) => [fundWords[source], exact(amount)]),
      ),
    ],
    [
      'expenditure.csv',
      csv(
        'expenditure.csv',
        lines.map((line) => [
          line.functional,
          names.functional(line.functional),
          line.economic,
          names.economic(line.economic),
          fundWords[line.fund],
          kindWords[line.kind],
          line.project,
          line.carryOver ? '是' : '否',
          exact(line.amount),
        ]),
      ),
    ],
    ...(book.carryOut.length === 0
      ? []
      : [
          [
            'carry-out.csv',
            csv(
              'carry-out.csv',
              book.carryOut.map(({ fund, amount }) => [fundWords[fund], exact(amount)]),
            ),
          ] as const,
        ]),
    [
      'last-year.csv',
      csv(
        'last-year.csv',
        lastYear.lines.map((line) => [
          line.functional,
          names.functional(line.functional),
          fundWords[line.fund],
          line.carryOver ? '是' : '否',
          exact(line.amount),
        ]),
      ),
    ],
    ['projects.yaml', yaml('项目和绩效目标。指标一行：一级、二级、三级指标、性质、值、单位、分值。', book.projects.map(projectEntry))],
    ...listFiles(book),
    ['reasons.yaml', yaml('增减原因。左边是功能科目编码，或 total、generalPublic、threePublic、agencyOperation。', reasonsOf(book))],
    ['glossary.yaml', yaml('名词解释。', glossaryFile(book))],
  ])
}

function ownNames({ functionalNames, economicNames }: Book): HeadingNames {
  return { functional: (code) => functionalNames[code] ?? '', economic: (code) => economicNames[code] ?? '' }
}

/** Single purchases, bought services and the targets of the unit as a whole, where the book has them. */
function listFiles({ purchases = [], purchasedServices = [], overall }: Book): readonly (readonly [string, string])[] {
  const bought = purchases.map((line) => [
    procurementWords[line.kind],
    line.catalogueCode,
    line.catalogueName,
    line.what,
    line.project,
    fundWords[line.fund],
    exact(line.amount),
  ])
  const services = purchasedServices.map((line) => [line.project, line.level1, line.level2, line.level3, line.what, exact(line.amount)])
  return [
    ...(bought.length === 0 ? [] : [['purchases.csv', csv('purchases.csv', bought)] as const]),
    ...(services.length === 0 ? [] : [['services.csv', csv('services.csv', services)] as const]),
    ...(overall === undefined
      ? []
      : [['overall.yaml', yaml('整体支出绩效目标。指标一行：任务，再写一级、二级、三级指标、性质、值、单位、分值。', overallFile(overall))] as const]),
  ]
}

function overallFile({ objective, tasks, indicators }: NonNullable<Book['overall']>) {
  return {
    objective,
    tasks: tasks.map(({ name, content, fiscal, other }) => ({ name, content, fiscal: exact(fiscal), other: exact(other) })),
    indicators: indicators.map(({ task, level1, level2, name, operator, value, unit, weight }) => [task, level1, level2, name, operator, value, unit, weight]),
  }
}

/** The byte order mark makes Excel take the Chinese for UTF-8 instead of the code page of the computer. */
function csv(file: TableFile, rows: readonly (readonly string[])[]): string {
  return stringifyCsv([columns[file], ...rows], { bom: true })
}

/** Lines are not folded, so that a change of one sentence is a change of one line. */
function yaml(comment: string, value: unknown): string {
  return `# ${comment}\n${stringifyYaml(value, { lineWidth: 0, aliasDuplicateObjects: false })}`
}

/** The amounts of a record in a set order, so that one book has one text. As text, because a YAML number is a float. */
function amounts<Item extends string>(record: Readonly<Record<Item, Fen>>, items: readonly Item[]): Readonly<Record<string, string>> {
  return Object.fromEntries(items.map((item) => [item, exact(record[item])]))
}

function unitFile({ year, template, unit, lastYear, procurement, assets, functionalNames, economicNames, license }: Book) {
  const { name, code, department, nature, kind, level, duties, staffing, subordinates } = unit
  return {
    year,
    template,
    unit: { name, code, department, nature, kind, level },
    duties,
    offices: unit.offices.map((office) => ({ name: office.name, duties: office.duties })),
    staffing: staffing.map((entry) => ({ name: entry.name, count: entry.count })),
    subordinates,
    lastYear: { threePublic: amounts(lastYear.threePublic, threePublicItems), agencyOperation: exact(lastYear.agencyOperation) },
    procurement: amounts(procurement, procurementKinds),
    assets: Object.fromEntries(assetItems.flatMap((item) => (assets[item] === undefined ? [] : [[item, assets[item]]]))),
    headingNames: { functional: functionalNames, economic: economicNames },
    ...(license === undefined ? {} : { license }),
  }
}

function projectEntry({ code, name, category, objective, transfer, indicators }: Book['projects'][number]) {
  return {
    code,
    name,
    category,
    objective,
    ...(transfer === undefined ? {} : { transfer }),
    indicators: indicators.map(({ level1, level2, name, operator, value, unit, weight }) => [level1, level2, name, operator, value, unit, weight]),
  }
}

/** A Map, because an object would move codes, which look like numbers, before words. */
function reasonsOf(book: Book): ReadonlyMap<string, unknown> {
  return new Map(book.reasons.map((reason) => [reason.about, driversOf(reason)?.map(driverEntry) ?? reason.text]))
}

function driverEntry({ kind, words, amount, people }: ReasonDriver) {
  return {
    kind: driverWords[kind],
    words,
    ...(amount === undefined ? {} : { amount: exact(amount) }),
    ...(people === undefined ? {} : { people }),
  }
}

function glossaryFile(book: Book) {
  const section = (name: string) => new Map(book.glossary.filter((entry) => entry.section === name).map(({ term, text }) => [term, text]))
  return {
    revenue: section('revenue'),
    expenditure: section('expenditure'),
    professional: section('professional'),
    descriptions: book.descriptions,
  }
}
