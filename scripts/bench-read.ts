import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '#app/read-bytes'

/**
 * Speed of reading published PDFs, as ratios within one run: a whole cold check of a 22-33 page file against 4.5 s (what
 * the field's open checker takes), pages a second against `pdftotext -layout`, the longest file, and two cores against one.
 */
const corpus = '../shared/corpus'
if (!existsSync(join(corpus, 'manifest.tsv'))) {
  console.log(`${corpus} is not there: nothing to measure.`)
  process.exit(0)
}
const [head, ...lines] = readFileSync(join(corpus, 'manifest.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const column = (name: string) => head!.indexOf(name)
const pdfs = lines
  .filter((row) => row[column('format')] === 'pdf' && existsSync(join(corpus, row[column('file')]!)))
  .map((row) => ({ path: join(corpus, row[column('file')]!), pages: Number(row[column('pages')]) }))

interface Run {
  readonly seconds: number
  /** Peak resident memory of the child, in MB, as the kernel counted it. */
  readonly megabytes: number
}

/** Each child says at its end how much memory it held at most (ru_maxrss, kilobytes). */
const telling = `--import=data:text/javascript,process.on('exit',()=>process.stderr.write('peak-memory%20'+process.resourceUsage().maxRSS))`

function run(command: string, args: readonly string[]): Run {
  const start = performance.now()
  const { stderr } = spawnSync(command, args, { maxBuffer: 1e9, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: telling } })
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/peak-memory (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
const check = (...args: string[]) => run('bin/mingzhang', ['check', ...args, '--format', 'json'])

const middling = pdfs.filter(({ pages }) => pages >= 22 && pages <= 33).slice(0, 9)
const cold = middling.map(({ path }) => check(path).seconds)
const longest = pdfs.toSorted((a, b) => b.pages - a.pages)[0]!
const long = check(longest.path)

let ours = 0
let theirs = 0
for (const { path } of pdfs) {
  const bytes = readFileSync(path)
  const start = performance.now()
  // One after the other, as pdftotext runs too.
  // oxlint-disable-next-line no-await-in-loop
  await readBytes(bytes)
  ours += performance.now() - start
  theirs += run('pdftotext', ['-layout', path, '/dev/null']).seconds * 1000
}
const pages = pdfs.reduce((sum, pdf) => sum + pdf.pages, 0)
// The same folder three times over: starting a second core costs half a second, which a batch of 60 files hardly earns back.
const folder = [corpus, corpus, corpus]
// One core means one: else the collector of memory runs beside the work on the second.
const one = run('taskset', ['-c', '0', 'bin/mingzhang', 'check', ...folder, '--jobs', '1', '--format', 'json']).seconds
const two = check(...folder, '--jobs', '2').seconds
console.table({
  'cold check of a 22-33 page PDF, median s': {
    measured: median(cold).toFixed(2),
    target: '≤ 0.56 (4.5 s / 8)',
    ratio: `${(4.5 / median(cold)).toFixed(1)} × faster than 4.5 s`,
  },
  [`cold check of ${longest.pages} pages, s`]: { measured: long.seconds.toFixed(2), target: '≤ 4', ratio: '' },
  'its peak memory, MB': { measured: long.megabytes.toFixed(0), target: '≤ 400', ratio: '' },
  'pages a second, reading': {
    measured: (pages / (ours / 1000)).toFixed(0),
    target: 'within 2.5 ×',
    ratio: `${(ours / theirs).toFixed(2)} × the time of pdftotext -layout`,
  },
  'the folder, three times over, on one core and on two, s': {
    measured: `${one.toFixed(1)} / ${two.toFixed(1)}`,
    target: '≥ 1.7 ×',
    ratio: `${(one / two).toFixed(2)} ×`,
  },
})
