import { parentCode } from '#core/heading'
import { cofogMappingRows } from './cofog-data.ts'
import { cofogRows } from './cofog-groups.ts'

/** A division (`10`) or a group (`10.2`) of COFOG 1999. COFOG calls its third level "class"; it is not used here. */
export interface CofogHeading {
  readonly code: string
  readonly name: string
  readonly englishName: string
  readonly level: 'division' | 'group'
}

/**
 * How sure the place of a heading is. `exact`: all of it falls in the group. `mostly`: its main part does, a smaller one
 * belongs elsewhere. `ambiguous`: the heading alone does not tell; the likeliest group is given, and a person must decide.
 */
export type Certainty = 'exact' | 'mostly' | 'ambiguous'

/** Where a functional heading stands in COFOG. */
export interface CofogPlace {
  readonly division: CofogHeading
  readonly group: CofogHeading
  readonly certainty: Certainty
  /** Other groups that all or part of it may belong to. */
  readonly candidates: readonly CofogHeading[]
  /** A Chinese remark saying why; present when not exact. */
  readonly note: string | undefined
  /** The heading the judgement was made for: the one asked about, or one above it. */
  readonly basis: string
}

const certainties: Readonly<Record<string, Certainty>> = { e: 'exact', m: 'mostly', a: 'ambiguous' }

const sharedNotes: Readonly<Record<string, string>> = {
  '@party': 'COFOG把对政党的支持列08.4；这些机关行使公共管理职能，也可列01.1',
  '@own': '单位职工的培训按COFOG随单位本身的职能归类；按用途看则属此组',
  '@pay': '单位为职工缴纳的社会保险费、住房公积金和补贴是人工成本，按COFOG随单位本身的职能归类；按用途看则属此组',
  '@medical': '医疗费用分属药品、门诊和住院三组，科目不分，按占大头的住院列出；所属部类07是确定的',
  '@area': '库区、移民区和乡村的建设兼有基础设施、产业和救助，按项目内容归类',
  '@land': '征地和拆迁是取得土地，土地不是支出的职能；按土地的用途归类',
  '@city': '市政设施含道路、供水、照明、排水，按设施归类',
  '@loan': '偿还贷款的本金不是支出，利息属01.7',
  '@region': '同级政府之间的援助，不是各级政府间的一般性转移；按用途归类',
  '@grant': '指定用途的转移支付，按受援的职能归类，这里列该部类的综合组；不分用途的汇总列01.8',
  '@internal': '同一政府内部的划转、结余和补充基金，不是支出，合并时应抵销',
  '@principal': '偿还本金是融资，不是支出，国际统计不计入；利息和发行费用属01.7',
  '@capital': '注入资本金是取得金融资产，不是支出；按企业所属行业归类',
}

interface Bridge {
  readonly headings: ReadonlyMap<string, CofogHeading>
  readonly places: ReadonlyMap<string, CofogPlace>
}

let parsed: Bridge | undefined

function linesOf(rows: string): readonly (readonly string[])[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
}

/** Both tables made ready for look-up, on first use. They are ours and tested, so a row that names no group is a bug. */
function bridge(): Bridge {
  parsed ??= parse()
  return parsed
}

function parse(): Bridge {
  const headings = new Map(
    linesOf(cofogRows).map(([code = '', englishName = '', name = '']): [string, CofogHeading] => [
      code,
      { code, name, englishName, level: code.includes('.') ? 'group' : 'division' },
    ]),
  )
  const find = (code: string): CofogHeading => {
    const heading = headings.get(code)
    if (heading === undefined) throw new Error(`No COFOG heading ${code}`)
    return heading
  }
  const rows = linesOf(cofogMappingRows)
  const below = groupsBelow(rows)
  const places = rows.map(([code = '', group = '', grade = '', candidates = '', note = '']): [string, CofogPlace] => {
    const certainty = certainties[grade]
    if (certainty === undefined) throw new Error(`Malformed COFOG row ${code}`)
    const others = new Set([...candidates.split(' ').filter((other) => other !== ''), ...(below.get(code) ?? [])])
    others.delete(group)
    return [
      code,
      {
        division: find(group.slice(0, 2)),
        group: find(group),
        certainty,
        candidates: [...others].toSorted().map(find),
        note: note === '' ? undefined : (sharedNotes[note] ?? note),
        basis: code,
      },
    ]
  })
  return { headings, places: new Map(places) }
}

/** For each heading the groups of the headings below it: parts of it belong there. */
function groupsBelow(rows: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>()
  for (const [code = '', group = ''] of rows)
    for (let above = parentCode(code); above !== undefined; above = parentCode(above)) below.set(above, (below.get(above) ?? new Set()).add(group))
  return below
}

/** Every division and group of COFOG 1999, divisions before their groups. */
export function cofogHeadings(): readonly CofogHeading[] {
  return [...bridge().headings.values()]
}

/**
 * Where a Chinese functional heading stands in COFOG: by its own row, or that of the nearest heading above it. Undefined
 * for a code whose class is not known.
 */
export function cofogFor(functional: string): CofogPlace | undefined {
  for (let code: string | undefined = functional; code !== undefined; code = parentCode(code)) {
    const place = bridge().places.get(code)
    if (place !== undefined) return place
  }
  return undefined
}
