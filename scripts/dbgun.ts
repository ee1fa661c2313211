import { readFileSync } from 'node:fs'
import { pdfEngine } from '#app/pdf-engine'
import { readPdf } from '#readers/pdf/read-pdf'
import { textOf } from '#document/blocks'
const engine = await pdfEngine()
const unruled = { open: (b: Uint8Array) => { const o = engine.open(b); return o.status === 'open' ? { ...o, page: (i: number) => ({ ...o.page(i), rules: [] }) } : o } } as never
const r = readPdf(readFileSync(process.argv[2]!), process.argv[5] ? engine : unruled)
if (r.status === 'read') for (const b of r.document.blocks) {
  const page = b.place?.page ?? 0
  if (page < +process.argv[3]! || page > +process.argv[4]!) continue
  if (b.kind === 'table') { console.log('TABLE p', page); for (const row of b.rows) console.log('  ' + row.cells.map((c) => textOf(c.runs) + (c.colSpan ? `{${c.colSpan}}` : '') + (c.rowSpan ? `^${c.rowSpan}` : '')).join(' | ')) }
  else console.log('P', b.kind === 'paragraph' ? textOf(b.runs).slice(0, 80) : b.kind)
}
