import { assetItems, procurementKinds, threePublicItems, type Book, type Project, type TargetIndicator } from '#core/book'
import { fen, parseFen, type Fen } from '#core/money'
import type { LedgerProblem } from './problem.ts'

type Map_ = Readonly<Record<string, unknown>>

function asMap(value: unknown): Map_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Map_) : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The entries of a YAML mapping as pairs of words. */
export function records(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(asMap(value)).map(([key, text]) => [key, words(text)] as const)
}

const natures = ['agency', 'civilServiceLike', 'institution'] as const

/** Reads `book.yaml`: who the unit is, and the amounts that stand in no table of the ledger. */
export function readUnitFile(raw: unknown, problems: LedgerProblem[]) {
  const file = 'book.yaml'
  const root = asMap(raw)
  const unit = asMap(root['unit'])
  const money = (from: unknown, name: string): Fen => {
    const text = words(from) === '' ? '0' : words(from)
    const amount = parseFen(text, 'wanYuan')
    if (amount === undefined) problems.push({ file, message: `“${name}”写的是“${text}”，应为以万元计的数字。` })
    return amount ?? fen(0n)
  }
  const year = Number(words(root['year']))
  if (!Number.isInteger(year) || year < 2000 || year > 2099) problems.push({ file, message: `year 写的是“${words(root['year'])}”，应为四位年份，如 2024。` })
  if (words(unit['name']) === '') problems.push({ file, message: '没有写 unit.name（单位名称）。' })
  const before = asMap(root['lastYear'])
  const three = asMap(before['threePublic'])
  const bought = asMap(root['procurement'])
  const assets = asMap(root['assets'])
  return {
    year,
    template: words(root['template']) || 'qinghai-2024',
    unit: {
      name: words(unit['name']), code: words(unit['code']), department: words(unit['department']), level: words(unit['level']),
      nature: natures.find((nature) => nature === words(unit['nature'])) ?? 'institution',
      kind: words(unit['kind']) === 'unit' ? 'unit' as const : 'department' as const,
      duties: asList(root['duties']).map(words), staffing: words(root['staffing']), subordinates: asList(root['subordinates']).map(words),
      offices: asList(root['offices']).map((office) => ({ name: words(asMap(office)['name']), duties: words(asMap(office)['duties']) })),
    } satisfies Book['unit'],
    threePublicLastYear: Object.fromEntries(threePublicItems.map((item) => [item, money(three[item], `lastYear.threePublic.${item}`)])) as Book['lastYear']['threePublic'],
    agencyOperationLastYear: money(before['agencyOperation'], 'lastYear.agencyOperation'),
    procurement: Object.fromEntries(procurementKinds.map((kind) => [kind, money(bought[kind], `procurement.${kind}`)])) as Book['procurement'],
    assets: Object.fromEntries(assetItems.slice(1).map((item) => [item, Number(words(assets[item]) || 0)])),
  }
}

/** Reads `projects.yaml`; an indicator is one line: first level, second level, name, operator, value, unit, weight. */
export function readProjects(raw: unknown): readonly Project[] {
  return asList(raw).map((entry) => {
    const project = asMap(entry)
    return {
      code: words(project['code']), name: words(project['name']), category: words(project['category']), objective: words(project['objective']),
      indicators: asList(project['indicators']).map(indicatorOf),
    }
  })
}

function indicatorOf(raw: unknown): TargetIndicator {
  const [level1 = '', level2 = '', name = '', operator = '', value = '', unit = '', weight = ''] = asList(raw).map(words)
  return { level1, level2, name, operator, value, unit, weight }
}
