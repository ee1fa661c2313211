import { agencyMappingRows } from './economic-mapping-data.ts'
import { findHeading } from './headings.ts'

/** Agencies are organs and institutions run by the civil service law (参公); all other public units are institutions. */
export type MappingUnitType = 'agency' | 'institution'

/** The government economic heading that departmental money is seen under. */
export interface EconomicMapping {
  /** Code of a section, or of a class when a class was asked for and its sections differ. */
  readonly code: string
  /** False when books print several codes, or none was ever seen printed; `note` says which. */
  readonly certain: boolean
  /** A Chinese remark for the person who must decide; present when not certain. */
  readonly note: string | undefined
}

/** An institution is seen as one grant each for wages, goods and services and capital, whatever the departmental section. */
const institutionClasses: Readonly<Record<string, string>> = {
  '301': '50501',
  '302': '50502',
  '309': '50602',
  '310': '50601',
}

const agencyClasses: Readonly<Record<string, string>> = {
  '301': '501',
  '302': '502',
  '303': '509',
  '307': '511',
  '309': '504',
  '310': '503',
  '311': '508',
  '312': '507',
  '313': '510',
  '399': '599',
}

const notes: Readonly<Record<string, string>> = {
  '30107': '绩效工资是事业单位科目，机关一般不列；公开表中50101和50199两种对应都有，请先核实单位类型',
  '31199': '“其他对企业补助”（基本建设）列50899其他对企业资本性支出，少见，请核实',
  '31206': '“其他资本性补助”列50899其他对企业资本性支出而不是507，少见，请核实',
  '312': '对企业补助中费用性各款列507，资本性各款列508，请按款确认',
}

const unseen = '对应的政府预算支出经济分类科目没有在公开表中见到过，请核实'

let parsed: ReadonlyMap<string, string> | undefined

function agencySections(): ReadonlyMap<string, string> {
  parsed ??= new Map(
    agencyMappingRows
      .trim()
      .split('\n')
      .map((row) => [row.slice(0, 5), row.slice(6)]),
  )
  return parsed
}

function agencyCode(code: string): string | undefined {
  return code.length === 3 ? agencyClasses[code] : agencySections().get(code)
}

function isUnseen(section: string): boolean {
  return section.length === 5 && findHeading('governmentEconomic', section)?.evidence !== 'corroborated'
}

/**
 * The government economic heading for a departmental section (or class) in a unit of the given type, e.g. 30101 →
 * 50101 for an agency, → 50501 for an institution. Undefined for a code the classification does not hold. Longer codes
 * (some cities divide sections further: 3021101) are mapped by their section.
 */
export function governmentEconomicFor(departmentalCode: string, unitType: MappingUnitType): EconomicMapping | undefined {
  const code = departmentalCode.slice(0, 5)
  const agency = agencyCode(code)
  if (agency === undefined) return undefined
  const grant = unitType === 'institution' ? institutionClasses[code.slice(0, 3)] : undefined
  if (grant !== undefined) return { code: grant, certain: true, note: undefined }
  const note = notes[code] ?? (isUnseen(agency) ? unseen : undefined)
  return { code: agency, certain: note === undefined, note }
}
