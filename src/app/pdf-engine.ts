import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PdfEngine } from '#readers/pdf/engine'

let started: Promise<PdfEngine> | undefined

/** The engine that opens PDFs, started when the first one comes. */
export function pdfEngine(): Promise<PdfEngine> {
  started ??= newPdfEngine()
  return started
}

/** An engine that has opened nothing yet: what it writes depends on nothing but the file it is given. */
export function newPdfEngine(): Promise<PdfEngine> {
  return PdfEngine.start(readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))))
}

/** Forgets the engine: after a file has broken it, the next file gets a new one. */
export function restartPdfEngine(): void {
  started = undefined
}
