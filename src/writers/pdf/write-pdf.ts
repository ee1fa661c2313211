import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '#document/blocks'
import { bookData } from './book-data.ts'
import { withBothStandards } from './both-standards.ts'
import { drawsInChart, fontsWith, type Fonts } from './fonts.ts'
import type { FontFile } from './sfnt.ts'
import { template } from './template.ts'
import { wordsFor } from './words.ts'

/** A book as a file, and what a person should know of it before it is published. */
export interface PdfFile {
  readonly bytes: Uint8Array
  /** Characters that no font draws, printed as their numbers. */
  readonly missing: readonly string[]
}

export interface PdfOptions {
  /** The fonts that come with the program. */
  readonly own: readonly FontFile[]
  /** Fonts of the office: what GB/T 9704-2012 asks for is used before ours, the rest for characters that ours lack. */
  readonly given?: readonly FontFile[]
  /** The standard whose rules the engine checks; a book is written as PDF/A-2a, and the tests ask for the other as well. */
  readonly checkedAs?: 'a-2a' | 'ua-1'
}

/** The file is never touched: the compiler wants a place, and everything it reads is given to it by name. */
const workspace = '/mingzhang'
/** How many books back what the compiler remembers of them is kept. */
const memory = 3

/**
 * The book as a PDF in the manner of GB/T 9704-2012: cover, contents, bookmarks, tagged for screen readers, fit for archives (PDF/A-2a, PDF/UA-1).
 * The same document gives the same bytes on every day.
 */
export async function writePdf(document: Document, { own, given = [], checkedAs = 'a-2a' }: PdfOptions): Promise<PdfFile> {
  const { compiler, fonts } = engineFor(own, given)
  const words = wordsFor((codePoint) => fonts.files.some(({ draws }) => draws(codePoint)))
  const inCharts = wordsFor(drawsInChart(fonts))
  const data = bookData(document, words, inCharts, fonts.faces)
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(data)))
  const printed = print(compiler, checkedAs)
  compiler.evictCache(memory)
  // The engine frees a document only between turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve))
  return { bytes: checkedAs === 'a-2a' ? withBothStandards(printed) : new Uint8Array(printed), missing: [...new Set([...words.missing, ...inCharts.missing])] }
}

interface Engine {
  readonly compiler: NodeCompiler
  readonly fonts: Fonts
}

const engines = new Map<string, Engine>()

/** Fonts are opened once for all books that are set in them. */
function engineFor(own: readonly FontFile[], given: readonly FontFile[]): Engine {
  const key = [...own, ...given].map(({ path }) => path).join('\n')
  const found = engines.get(key)
  if (found !== undefined) return found
  const wanted = fontsWith(own, given)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: wanted.files.map(({ path }) => path) }] })
  const faces = knownFaces(compiler, wanted.faces)
  const used = new Set(Object.values(faces).flat())
  // A file that the compiler cannot use draws nothing, whatever it says of itself.
  const engine = { compiler, fonts: { faces, files: wanted.files.filter(({ families }) => families.some((name) => used.has(name))) } }
  engines.set(key, engine)
  return engine
}

/** A font has several names and the compiler knows it by one: the others are left out, because a name it does not know is an error. */
function knownFaces(compiler: NodeCompiler, faces: Fonts['faces']): Fonts['faces'] {
  const names = [...new Set(Object.values(faces).flat())]
  const isKnown = new Set(names.filter((name) => messagesOf(compiler, `#text(font: ${JSON.stringify(name)})[]`).length === 0))
  const known = (list: readonly string[]) => list.filter((name) => isKnown.has(name))
  return { title: known(faces.title), body: known(faces.body), heading: known(faces.heading), second: known(faces.second) }
}

interface Message {
  readonly message: string
}

function messagesOf(compiler: NodeCompiler, source: string): readonly Message[] {
  const warned = compiler.compile({ mainFileContent: source }).takeWarnings()
  return warned === null ? [] : (compiler.fetchDiagnostics(warned) as readonly Message[])
}

/** A warning is an error: it tells of a font that is not there or of a layout that did not settle. */
function print(compiler: NodeCompiler, standard: string): Buffer {
  const compiled = compiler.compile({ mainFileContent: template })
  const told = [compiled.takeWarnings(), compiled.takeError()].filter((one) => one !== null)
  const messages = told.flatMap((one) => (compiler.fetchDiagnostics(one) as readonly Message[]).map(({ message }) => message))
  if (compiled.result === null || messages.length > 0) throw new Error(`typst: ${messages.join('; ')}`)
  return compiler.pdf(compiled.result, { pdfStandard: standard })
}
