import { readFileSync } from 'node:fs'
import { pdfEngine } from '#app/pdf-engine'
import { linesOf } from '#readers/pdf/lines'
const engine = await pdfEngine()
const o = engine.open(readFileSync(process.argv[2]!))
if (o.status === 'open') for (const l of linesOf(o.page(+process.argv[3]! - 1).chars).slice(0, +(process.argv[4] ?? 20))) console.log(l.top.toFixed(1), l.bottom.toFixed(1), 's', l.size.toFixed(1), l.stretches.map((s) => `${s.text}[${s.left.toFixed(0)}-${s.right.toFixed(0)}]`).join(' '))
