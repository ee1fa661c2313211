import type { DataDimension, DataPackage, DataTable } from './package.ts'

/** How the files are written. No byte order mark: readers of data packages take one for part of the first column's name. */
const dialect = { delimiter: ',', doubleQuote: true, lineTerminator: '\n', quoteChar: '"', skipInitialSpace: false, caseSensitiveHeader: true }

/**
 * The descriptor `datapackage.json`: a Fiscal Data Package with its model. The published schema of fiscal packages wants
 * `tabular-data-package` for the profile and tells a fiscal package by its model, so that is what stands here.
 */
export function descriptorOf(data: DataPackage): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-package',
    name: data.name,
    title: data.title,
    description: data.description,
    ...(data.license === undefined ? {} : { licenses: [data.license] }),
    contributors: [{ title: data.publisher, role: 'publisher' }],
    keywords: data.keywords,
    countryCode: 'CN',
    granularity: 'aggregated',
    fiscalPeriod: { start: `${data.year}-01-01`, end: `${data.year}-12-31` },
    model: { measures: measuresOf(data), dimensions: Object.fromEntries(data.dimensions.map((dimension) => [dimension.name, dimensionOf(dimension)])) },
    resources: data.tables.map(resourceOf),
  }
}

function measuresOf({ measures }: DataPackage): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    measures.map(({ name, table, field, direction }) => [name, { source: field, resource: table, currency: 'CNY', factor: 1, direction, phase: 'approved' }]),
  )
}

function dimensionOf({ table, type, classification, attributes, primaryKey }: DataDimension): Readonly<Record<string, unknown>> {
  return {
    dimensionType: type,
    ...(classification === undefined ? {} : { classificationType: classification }),
    primaryKey,
    attributes: Object.fromEntries(attributes.map(({ field, ...rest }) => [field, { source: field, resource: table, ...rest }])),
  }
}

function resourceOf(table: DataTable): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: table.path,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { ...dialect, header: table.header },
    schema: {
      fields: table.fields,
      missingValues: [''],
      ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map(foreignKeyOf) }),
    },
  }
}

function foreignKeyOf({ field, table, reference }: DataTable['foreignKeys'][number]): Readonly<Record<string, unknown>> {
  return { fields: field, reference: { resource: table, fields: reference } }
}
