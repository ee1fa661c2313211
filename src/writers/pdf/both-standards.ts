/** What PDF/UA-1 asks to be said in the metadata, and the words by which PDF/A lets it be said there. */
const claim = '<pdfuaid:part>1</pdfuaid:part>'
const space = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of PDF/UA the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * The engine writes by one standard at a time. A book that it wrote as PDF/A-2a and that holds to PDF/UA-1 as well (the tests let the engine check
 * both) says so here: in its metadata and in its catalogue, which the engine writes last, before the table of offsets.
 */
export function withBothStandards(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))![1])
  const table = file.toString('latin1', tableAt)
  const catalog = objectAt(file, table, Number(/\/Root (\d+) 0 R/.exec(table)![1]))
  const metadata = objectAt(file, table, Number(/\/Metadata (\d+) 0 R/.exec(catalog.text)![1]))
  if (metadata.end !== catalog.start || file.toString('latin1', catalog.end, tableAt).trim() !== '')
    throw new Error('The engine orders the parts of a PDF otherwise than it did: its standards cannot be said.')
  const said = withClaim(metadata.text)
  const shown = catalog.text.replace('/Direction /L2R', '/DisplayDocTitle true\n    /Direction /L2R')
  const catalogAt = metadata.start + Buffer.byteLength(said, 'latin1')
  const newTableAt = catalogAt + Buffer.byteLength(shown, 'latin1')
  const newTable = table.replace(offset(catalog.start), offset(catalogAt)).replace(/startxref\s+\d+/, `startxref\n${newTableAt}`)
  return new Uint8Array(Buffer.concat([file.subarray(0, metadata.start), Buffer.from(said + shown + newTable, 'latin1')]))
}

interface PdfObject {
  readonly start: number
  readonly end: number
  readonly text: string
}

const entrySize = 20

/** An object by its number, with the white space after it. */
function objectAt(file: Buffer, table: string, number: number): PdfObject {
  const first = /^xref\s+0 \d+\s+/.exec(table)![0].length
  const start = Number(table.slice(first + number * entrySize, first + number * entrySize + 10))
  const close = file.indexOf('endobj', start) + 'endobj'.length
  const space = /^\s*/.exec(file.toString('latin1', close, close + 8))![0].length
  return { start, end: close + space, text: file.toString('latin1', start, close + space) }
}

function offset(at: number): string {
  return `${String(at).padStart(10, '0')} 00000 n`
}

function withClaim(metadata: string): string {
  const changed = metadata
    .replace(' xmlns:pdfaid=', `${space} xmlns:pdfaid=`)
    .replace('<pdfaid:part>', `${claim}<pdfaid:part>`)
    .replace('<pdfaExtension:schemas><rdf:Bag>', (start) => start + schema)
  const added = changed.length - metadata.length
  if (added !== space.length + claim.length + schema.length) throw new Error('The metadata of the PDF have another form than they had.')
  return changed.replace(/\/Length (\d+)/, (_, length: string) => `/Length ${Number(length) + added}`)
}
