import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The README's test command: format, lint with the walls between rooms, types, tests. The last line counts the tests. */
const report = join(mkdtempSync(join(tmpdir(), 'mingzhang-')), 'tests.json')
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format', ['oxfmt', '--check', 'src', 'test', 'scripts']],
  ['lint and walls', ['oxlint', '--deny-warnings']],
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['types of core and document, without Node and DOM', ['tsc', '-p', 'tsconfig.core.json']],
  ['tests', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]],
  ['rates of errors found that were seeded into clean books', ['node', 'scripts/bench-checks.ts', '--quick']],
]

let failed = false
for (const [name, [command, ...args]] of steps) {
  const start = performance.now()
  const { status } = spawnSync(command!, args, { stdio: 'inherit' })
  failed ||= status !== 0
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
process.exitCode = failed ? 1 : 0
