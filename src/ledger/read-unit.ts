import { assetItems, procurementKinds, threePublicItems, type AssetCounts, type Book, type License, type ProcurementKind, type Unit } from '#core/book'
import type { Fen } from '#core/money'
import { quoted } from './nearest.ts'
import { choiceOf, complain, listOf, mapOf, moneyOf, textOf, type Field } from './yaml-field.ts'

const rootKeys = ['year', 'template', 'unit', 'duties', 'offices', 'staffing', 'subordinates', 'lastYear', 'procurement', 'assets', 'headingNames', 'license']
const unitKeys = ['name', 'code', 'department', 'nature', 'kind', 'level']

/** What `book.yaml` says: who the unit is, and the amounts that stand in no table of the ledger. */
export type UnitFile = Pick<Book, 'year' | 'template' | 'unit' | 'procurement' | 'assets' | 'functionalNames' | 'economicNames' | 'license'> & {
  readonly threePublic: Book['lastYear']['threePublic']
  readonly agencyOperation: Fen
  /** The sums of procurement that are written here and not left out. */
  readonly statedProcurement: readonly { readonly kind: ProcurementKind; readonly field: Field }[]
}

/** Reads `book.yaml`. Everything that is wrong goes to the problems of the field; the answer is then incomplete. */
export function readUnitFile(root: Field): UnitFile {
  const parts = mapOf(root, rootKeys)
  const lastYear = mapOf(parts.get('lastYear'), ['threePublic', 'agencyOperation'])
  const names = mapOf(parts.get('headingNames'), ['functional', 'economic'])
  return {
    year: yearOf(root, parts.get('year')),
    template: textOf(parts.get('template')) || 'qinghai-2024',
    unit: unitOf(root, parts),
    threePublic: amountsOf(lastYear.get('threePublic'), threePublicItems),
    agencyOperation: moneyOf(lastYear.get('agencyOperation')),
    procurement: amountsOf(parts.get('procurement'), procurementKinds),
    statedProcurement: statedOf(parts.get('procurement')),
    assets: assetsOf(parts.get('assets')),
    functionalNames: namesOf(names.get('functional'), /^2(?:\d\d){1,3}$/),
    economicNames: namesOf(names.get('economic'), /^3(?:\d\d){1,2}$/),
    ...licenseOf(parts.get('license')),
  }
}

function yearOf(root: Field, field: Field | undefined): number {
  const text = textOf(field)
  if (!/^20\d\d$/.test(text)) complain(field ?? root, `year ${text === '' ? '没有写' : `写的是${quoted(text)}`}，应为四位年份，如 2024。`)
  return Number(text)
}

function unitOf(root: Field, parts: ReadonlyMap<string, Field>): Unit {
  const unit = mapOf(parts.get('unit'), unitKeys)
  const at = parts.get('unit') ?? root
  if (textOf(unit.get('name')) === '') complain(at, '没有写 unit.name。请写上单位全称。')
  return {
    name: textOf(unit.get('name')),
    code: textOf(unit.get('code')),
    department: textOf(unit.get('department')),
    nature: choiceOf(at, unit.get('nature'), 'unit.nature', ['agency', 'civilServiceLike', 'institution']),
    kind: choiceOf(at, unit.get('kind'), 'unit.kind', ['department', 'unit']),
    level: textOf(unit.get('level')),
    staffing: staffingOf(parts.get('staffing')),
    duties: listOf(parts.get('duties')).map(textOf),
    subordinates: listOf(parts.get('subordinates')).map(textOf),
    offices: listOf(parts.get('offices')).map((office) => {
      const words = mapOf(office, ['name', 'duties'])
      return { name: textOf(words.get('name')), duties: textOf(words.get('duties')) }
    }),
  }
}

function amountsOf<Item extends string>(field: Field | undefined, items: readonly Item[]): Readonly<Record<Item, Fen>> {
  const parts = mapOf(field, items)
  return Object.fromEntries(items.map((item) => [item, moneyOf(parts.get(item))])) as Record<Item, Fen>
}

/** Unknown kinds are complained of where the amounts are read. */
function statedOf(field: Field | undefined): UnitFile['statedProcurement'] {
  const parts = mapOf(field === undefined ? undefined : { ...field, problems: [] })
  return procurementKinds.flatMap((kind) => {
    const part = parts.get(kind)
    return part === undefined || textOf(part) === '' ? [] : [{ kind, field: { ...part, problems: field!.problems } }]
  })
}

/** Each kind of post or person once, with a whole number. */
function staffingOf(field: Field | undefined): Unit['staffing'] {
  const seen = new Set<string>()
  return listOf(field).map((entry) => {
    const parts = mapOf(entry, ['name', 'count'])
    const name = textOf(parts.get('name'))
    const count = textOf(parts.get('count'))
    if (name === '') complain(entry, '没有写 name。请写明是什么编制或人员，如“事业编制”。')
    else if (seen.has(name)) complain(entry, `${quoted(name)}写了两次。请合并为一处。`)
    if (!/^\d{1,7}$/.test(count)) complain(parts.get('count') ?? entry, `${quoted(name)}的 count 写的是${quoted(count)}，应为整数。`)
    seen.add(name)
    return { name, count: Number(count) }
  })
}

/** The terms for open data, if any are written. Software knows them by their short name, so that one is asked for. */
function licenseOf(field: Field | undefined): { readonly license?: License } {
  const parts = mapOf(field, ['name', 'title', 'path'])
  if (field === undefined || parts.size === 0) return {}
  const [name, title, path] = [textOf(parts.get('name')), textOf(parts.get('title')), textOf(parts.get('path'))]
  const at = (part: string) => parts.get(part) ?? field
  if (!/^[-\w.]+$/.test(name)) complain(at('name'), `license.name 写的是${quoted(name)}，应为许可的通用代号（字母、数字、点和横线），如 CC-BY-4.0。`)
  if (path !== '' && !/^https?:\/\/[^\s<>]+$/.test(path)) complain(at('path'), `license.path 写的是${quoted(path)}，应为许可全文的网址，以 https:// 开头。`)
  return { license: { name, ...(title === '' ? {} : { title }), ...(path === '' ? {} : { path }) } }
}

/** Counts as they are written; `vehicles` is the sum of the kinds and may not be written beside them. */
function assetsOf(field: Field | undefined): AssetCounts {
  return Object.fromEntries(
    [...mapOf(field, assetItems.slice(1))].map(([item, part]) => {
      const text = textOf(part)
      if (!/^\d{1,9}$/.test(text)) complain(part, `${quoted(item)}写的是${quoted(text)}，应为整数（辆、台或套）。`)
      return [item, Number(text)]
    }),
  )
}

/** Names of headings the book prints in place of the official ones. */
function namesOf(field: Field | undefined, code: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...mapOf(field)].map(([key, part]) => {
      if (!code.test(key)) complain(part, `${quoted(key)}不是科目编码。请写 3、5 或 7 位数字。`)
      return [key, textOf(part)]
    }),
  )
}
