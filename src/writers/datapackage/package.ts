/** A column of open data. Its values are text already: amounts are decimals born from exact integers, never floats. */
export interface DataField {
  /** Stable English name: the head of the column in the file. */
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year'
  /** Chinese name. */
  readonly title: string
  readonly description?: string
  readonly constraints?: {
    readonly required?: true
    readonly pattern?: string
    readonly enum?: readonly string[]
  }
}

/** A field whose values are all values of a field of another table; '' for the same table. */
export interface ForeignKey {
  readonly field: string
  readonly table: string
  readonly reference: string
}

/** One file of open data. `header` is false for a table as printed, whose own head is part of its rows. */
export interface DataTable {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly header: boolean
  readonly fields: readonly DataField[]
  readonly rows: readonly (readonly string[])[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** An amount of the fiscal model: which field of which table holds it. */
export interface DataMeasure {
  readonly name: string
  readonly table: string
  readonly field: string
  readonly direction: 'expenditure' | 'revenue'
}

/** What amounts are divided by: its fields in a table, each with the field above it or the field it is the name of. */
export interface DataDimension {
  readonly name: string
  readonly table: string
  readonly type: 'datetime' | 'entity' | 'classification' | 'activity' | 'other'
  readonly classification?: 'functional' | 'administrative' | 'economic'
  readonly attributes: readonly { readonly field: string; readonly parent?: string; readonly labelfor?: string }[]
  readonly primaryKey: string
}

/** Terms under which the data may be used, as its owner names them. */
export interface DataLicense {
  readonly name: string
  readonly title?: string
  readonly path?: string
}

/** Everything the writer needs to know of a fiscal data package. */
export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly year: number
  readonly publisher: string
  readonly license?: DataLicense
  readonly keywords: readonly string[]
  readonly tables: readonly DataTable[]
  readonly measures: readonly DataMeasure[]
  readonly dimensions: readonly DataDimension[]
}
