import type { Finding } from '#checks/check'
import { say, size } from '#checks/printing'
import { halfStep } from '#core/figure'
import { compact } from '#document/text'
import { controlOf, isOfUnit, placeIn, whereIn, type FolderBook } from './books.ts'
import type { Control, Digest } from './digest.ts'

/** A department's book with the books of its units that stand beside it. */
export interface DepartmentUnits {
  readonly department: FolderBook
  readonly units: readonly FolderBook[]
  readonly missing: readonly string[]
  /** Whether the office itself (本级) is among the units, so that they are all there is. */
  readonly hasOffice: boolean
}

const office = /本级|机关$/

/** The departments of a folder whose listed units have books in it. */
export function departmentsIn(books: readonly FolderBook[]): readonly DepartmentUnits[] {
  const together = Map.groupBy(books, ({ year, isFinal }) => `${year}|${isFinal}`)
  return books
    .filter((book) => !isOfUnit(book) && book.listedUnits.length > 0)
    .flatMap((department) => {
      const beside = together.get(`${department.year}|${department.isFinal}`)!.filter((book) => book !== department)
      const found = department.listedUnits.map((name) => ({ name, book: bookOf(name, department, beside) }))
      const own = beside.find((book) => isOffice(book, department))
      const units = [...new Set([...found.flatMap(({ book }) => (book === undefined ? [] : [book])), ...(own === undefined ? [] : [own])])]
      const missing = found.filter(({ book }) => book === undefined).map(({ name }) => name)
      return units.length === 0 ? [] : [{ department, units, missing, hasOffice: own !== undefined }]
    })
}

function isOffice({ unit, kind }: FolderBook, department: FolderBook): boolean {
  const bare = unit.replace(/\(?(?:本级|机关)\)?$/, '')
  return bare === department.unit && (bare !== unit || kind.startsWith('unit-'))
}

function bookOf(name: string, department: FolderBook, beside: readonly FolderBook[]): FolderBook | undefined {
  const wanted = compact(name)
  return beside.find(({ unit }) => unit === wanted) ?? (office.test(wanted) ? beside.find((book) => isOffice(book, department)) : undefined)
}

/** The units together are the department where all of them are there; a part of them is never more than the whole. */
export function unitSums(groups: readonly DepartmentUnits[]): readonly Finding[] {
  return groups.flatMap((group) => {
    const digests = group.units.map(({ digest }) => digest())
    return joined(
      group.department
        .digest()
        .controls.filter(isAdded)
        .flatMap((control) => judge(group, digests, control)),
    )
  })
}

/** One wrong amount shows in every total above it: differences of one size are one finding, told where it is met first. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ difference, suggestion }) => `${difference}|${suggestion}`)
  return [...groups.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first!
    const places = [...new Set(rest.map(({ place }) => `「${place.table ?? ''}」第${place.row ?? '?'}行`))]
    return {
      ...first!,
      message: `${first!.message}同样相差的还有：${places.join('、')}。`,
      related: [...(first!.related ?? []), ...rest.map(({ place }) => place)],
    }
  })
}

/** Payments between units drop out of the department's book, so headings that may hold them are left out. */
function isAdded({ key }: Control): boolean {
  const isTotal = key.functional === undefined || key.functional.length === 3
  if (!isTotal || key.concept === 'procurement') return false
  return key.concept === 'threePublic' || key.fund !== undefined || ['generalPublic', 'governmentFunds', 'stateCapital'].includes(key.item ?? '')
}

function judge({ department, units, missing, hasOffice }: DepartmentUnits, digests: readonly Digest[], control: Control): readonly Finding[] {
  const stated = digests.map((digest) => controlOf(digest, control.key))
  // Units that do not print the heading spend nothing under it; a total nobody left out is needed of every one.
  if (control.key.functional === undefined && stated.some((own) => own === undefined)) return []
  const sum = stated.reduce((all, own) => all + (own?.figure.micro ?? 0n), 0n)
  const slack = stated.reduce((all, own) => all + (own === undefined ? 0n : halfStep(own.figure)), halfStep(control.figure))
  const difference = control.figure.micro - sum
  const isWhole = hasOffice && missing.length === 0
  if (size(difference) <= slack || (!isWhole && difference > 0n)) return []
  const names = units.map(({ unitName }) => `“${unitName}”`).join('、')
  const off = say(control.figure, size(difference))
  const words = isWhole ? `${names}等 ${units.length} 个单位之和为` : `其中 ${units.length} 个单位（${names}）之和已达`
  return [
    {
      check: 'folder-units-sum',
      severity: 'warning',
      message: `${whereIn(department, control)}为 ${say(control.figure, control.figure.micro)}，${words} ${say(control.figure, sum)}，${difference > 0n ? '少' : '多'} ${off}；请核对部门汇总和各单位的数，单位预算后来调整过的请说明。`,
      place: placeIn(department, control.place),
      found: control.figure.text,
      difference: off,
      suggestion: difference > 0n ? '核对各单位是否少报' : '核对部门汇总是否漏计',
      related: units.flatMap((book, at) => (stated[at] === undefined ? [] : [placeIn(book, stated[at].place)])),
    },
  ]
}
