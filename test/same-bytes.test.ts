import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildFormats } from '#app/build-book'

function build(...preload: readonly string[]): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-bytes-'))
  const command = ['src/cli/main.ts', 'build', 'examples/haidong-2024', '--formats', buildFormats.join(','), '--out', out]
  const env = { ...process.env, TZ: preload.length === 0 ? 'UTC' : 'Asia/Shanghai', LANG: preload.length === 0 ? 'C.UTF-8' : 'zh_CN.UTF-8' }
  const { status, stderr } = spawnSync(process.execPath, [...preload, ...command], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(out, name)).isFile())
  return new Map(
    files.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  )
}

it('gives the same bytes in every format on another day, in another zone of time, in another process', () => {
  const today = build()
  expect([...today.keys()].length).toBeGreaterThanOrEqual(buildFormats.length)
  expect(build('--import', './test/another-day.ts')).toEqual(today)
}, 60_000)
