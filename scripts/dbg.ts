import { readFileSync } from 'node:fs'
import { PdfEngine } from '../src/readers/pdf/engine.ts'
import { readPdf } from '../src/readers/pdf/read-pdf.ts'
import { gridOf } from '#document/grid'
import { textOf } from '#document/blocks'
const engine = await PdfEngine.start(readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm'))
const r = readPdf(readFileSync(process.argv[2]!), engine)
if (r.status === 'refused') {
  console.log(r)
} else {
  console.log('TITLE', r.document.title, r.document.remarks.length)
  for (const b of r.document.blocks) {
    if (b.kind === 'paragraph') console.log(`P${b.place.page}`, textOf(b.runs).slice(0, 160))
    if (b.kind === 'table') {
      console.log(`TABLE p${b.place.page}`, b.rows.length)
      for (const row of gridOf(b).slice(0, Number(process.argv[3] ?? 6)))
        console.log(
          '   ',
          row
            .map((c) => (c?.origin ? c.text : '<'))
            .join(' | ')
            .slice(0, 200),
        )
    }
  }
}
