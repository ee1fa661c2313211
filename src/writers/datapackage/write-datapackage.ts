import { stringify } from 'csv-stringify/sync'
import { descriptorOf } from './descriptor.ts'
import type { DataPackage, DataTable } from './package.ts'
import { readmeOf } from './readme.ts'

/** A file of the package: its path below the package's folder, and what it holds. */
export interface DataFile {
  readonly name: string
  readonly text: string
}

/** Writes a fiscal data package: its descriptor, a page for people, and one CSV a table. The same package gives the same bytes. */
export function writeDataPackage(data: DataPackage): readonly DataFile[] {
  return [
    { name: 'datapackage.json', text: `${JSON.stringify(descriptorOf(data), undefined, 2)}\n` },
    { name: 'README.md', text: readmeOf(data) },
    ...data.tables.map((table) => ({ name: table.path, text: csvOf(table) })),
  ]
}

/** Values stand as they are: a mark against formulas of spreadsheets, as in the tables for people, would spoil the data. */
function csvOf({ header, fields, rows }: DataTable): string {
  return stringify([...(header ? [fields.map(({ name }) => name)] : []), ...rows])
}
