import { rmSync } from 'node:fs'
import { build } from 'rolldown'

/**
 * Joins the 300 modules of the command line into a few files under dist/, with which a cold check takes two thirds of the time (`npm run
 * bench:read`). Runs after every install; bin/mingzhang takes the bundle only while no source is newer.
 */
const directory = 'dist'
rmSync(directory, { recursive: true, force: true })
await build({
  input: { main: 'src/cli/main.ts', 'batch-worker': 'src/app/batch/worker.ts' },
  platform: 'node',
  // These find files of their own beside their modules: a WebAssembly module, the start of a worker, a library of machine code.
  external: ['@embedpdf/pdfium', 'piscina', '@myriaddreamin/typst-ts-node-compiler'],
  output: { dir: directory, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  logLevel: 'warn',
})
