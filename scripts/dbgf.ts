import { readFileSync } from 'node:fs'
import { checkDocument } from '#app/check-document'
import { pdfEngine } from '#app/pdf-engine'
import { keyId } from '#core/key'
import { readPdf } from '#readers/pdf/read-pdf'
import { qinghai } from '#templates/qinghai/template'
const engine = await pdfEngine()
const unruled = { open: (b: Uint8Array) => { const o = engine.open(b); return o.status === 'open' ? { ...o, page: (i: number) => ({ ...o.page(i), rules: [] }) } : o } } as never
const r = checkDocument(readPdf(readFileSync(process.argv[2]!), process.argv[3] === 'ruled' ? engine : unruled), qinghai)
if (r.status !== 'refused') for (const f of r.book.facts) if (f.from === 'table') console.log(f.place.page, f.place.row, f.place.column, keyId(f.key), f.figure.micro)
