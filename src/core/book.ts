import type { Part, Source } from './key.ts'
import type { Fen } from './money.ts'

/** The funds a ledger line can be paid from. */
export type LineFund = Exclude<Source, 'carryOver' | 'currentTotal' | 'total'>

/** One line of the expenditure ledger. Nothing derived is stored: every table and sentence is a projection of these. */
export interface ExpenditureLine {
  readonly functional: string
  /** Departmental economic heading; a project line may leave it open (''). */
  readonly economic: string
  readonly fund: LineFund
  readonly kind: Exclude<Part, 'personnel' | 'operating' | 'reserve' | 'beyond'>
  /** Code of the project it belongs to; '' for basic expenditure. */
  readonly project: string
  /** Paid by money carried over from last year. */
  readonly carryOver: boolean
  readonly amount: Fen
}

/** Last year's budget, one line per functional heading and fund. */
export interface LastYearLine {
  readonly functional: string
  readonly fund: LineFund
  /** Paid by what was carried over into last year: part of its totals, and of no appropriation of the year (当年拨款). */
  readonly carryOver?: true
  readonly amount: Fen
}

export interface IncomeLine {
  readonly source: LineFund
  readonly amount: Fen
}

/** A target: quantitative (operator, value, unit) or 定性 with a word of a scale. */
export interface TargetIndicator {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly operator: string
  readonly value: string
  readonly unit: string
  readonly weight: string
}

export interface Project {
  readonly code: string
  readonly name: string
  readonly category: string
  readonly objective: string
  readonly indicators: readonly TargetIndicator[]
  /** Money passed on to lower governments (对下转移支付): its targets are published in a table of their own. */
  readonly transfer?: true
}

export interface Office {
  readonly name: string
  readonly duties: string
}

/** So many posts or people of one kind: 事业编制 10, 在职人员 9. */
export interface StaffCount {
  readonly name: string
  readonly count: number
}

/** The unit as it introduces itself. `nature` decides whether agency operating expenses apply to it. */
export interface Unit {
  readonly name: string
  readonly code: string
  readonly nature: 'agency' | 'civilServiceLike' | 'institution'
  readonly department: string
  readonly kind: 'department' | 'unit'
  /** Words for the level of government, printed in titles: 市级, 省级. */
  readonly level: string
  readonly duties: readonly string[]
  readonly offices: readonly Office[]
  readonly staffing: readonly StaffCount[]
  readonly subordinates: readonly string[]
}

export const threePublicItems = ['overseas', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const
export type ThreePublicItem = (typeof threePublicItems)[number]

export const procurementKinds = ['goods', 'works', 'services'] as const
export type ProcurementKind = (typeof procurementKinds)[number]

/** What moves an amount from one year to the next: people, standards, projects in or out, one-off matters, transfers of duties. */
export type DriverKind = 'people' | 'standard' | 'project' | 'oneOff' | 'transfer' | 'other'

/** One driver of a change: in words, and where it is known by how much (signed) and by how many people (signed). */
export interface ReasonDriver {
  readonly kind: DriverKind
  readonly words: string
  readonly amount?: Fen
  readonly people?: number
}

/** One thing to be bought: what, under which heading of the procurement catalogue, for which project ('' for basic expenditure), from which fund. */
export interface Purchase {
  readonly what: string
  readonly catalogueCode: string
  readonly catalogueName: string
  readonly kind: ProcurementKind
  readonly project: string
  readonly fund: LineFund
  readonly amount: Fen
}

/** A service bought from society with fiscal appropriations (政府购买服务), by the three levels of the guiding catalogue. */
export interface PurchasedService {
  readonly what: string
  readonly level1: string
  readonly level2: string
  readonly level3: string
  readonly project: string
  readonly amount: Fen
}

/** One of the year's main tasks, with the money it takes. */
export interface OverallTask {
  readonly name: string
  readonly content: string
  readonly fiscal: Fen
  readonly other: Fen
}

/** The targets of the unit as a whole (整体支出绩效目标); each indicator belongs to one of its tasks. */
export interface Overall {
  readonly objective: string
  readonly tasks: readonly OverallTask[]
  readonly indicators: readonly (TargetIndicator & { readonly task: string })[]
}

/**
 * Why something changed. `about` names the amount: a functional code, `total`, `generalPublic`, `threePublic`, `agencyOperation`.
 * A reason is a text, or drivers from which its sentence is composed; `text` is then ''. Print it with `reasonText`.
 */
export interface BookReason {
  readonly about: string
  readonly text: string
  readonly drivers?: readonly ReasonDriver[]
}

export interface GlossaryEntry {
  readonly section: 'revenue' | 'expenditure' | 'professional'
  readonly term: string
  readonly text: string
}

/** Terms under which the office gives its data away: the usual name (CC-BY-4.0), how it is called, where it is written. */
export interface License {
  readonly name: string
  readonly title?: string
  readonly path?: string
}

/** The counts of 国有资产占有使用情况, in pieces, as printed keys of `assetItems`. */
export type AssetCounts = Readonly<Record<string, number>>

/** The ledger of one unit and one year (DESIGN 1). */
export interface Book {
  readonly year: number
  readonly template: string
  readonly unit: Unit
  readonly income: readonly IncomeLine[]
  readonly lines: readonly ExpenditureLine[]
  readonly carryOut: readonly { readonly fund: LineFund; readonly amount: Fen }[]
  readonly lastYear: {
    readonly lines: readonly LastYearLine[]
    readonly threePublic: Readonly<Record<ThreePublicItem, Fen>>
    readonly agencyOperation: Fen
  }
  readonly projects: readonly Project[]
  readonly procurement: Readonly<Record<ProcurementKind, Fen>>
  /** Single purchases. Where they are given, `procurement` is their sums. */
  readonly purchases?: readonly Purchase[]
  readonly purchasedServices?: readonly PurchasedService[]
  readonly overall?: Overall
  readonly assets: AssetCounts
  readonly reasons: readonly BookReason[]
  readonly glossary: readonly GlossaryEntry[]
  /** Names the book uses for headings, by classification and code; the catalog fills what is not here. */
  readonly functionalNames: Readonly<Record<string, string>>
  readonly economicNames: Readonly<Record<string, string>>
  /** Descriptions of functional headings for the glossary, by code. */
  readonly descriptions: Readonly<Record<string, string>>
  /** Only the office can grant one, so there is none unless its ledger names it. */
  readonly license?: License
}

/** Kinds of assets in the order printed; `vehicles` is the total of the six kinds after it. */
export const assetItems = [
  'vehicles',
  'provincialVehicles',
  'bureauVehicles',
  'generalVehicles',
  'enforcementVehicles',
  'technicalVehicles',
  'otherVehicles',
  'generalEquipment',
  'specialEquipment',
] as const
