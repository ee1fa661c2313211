import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'

/** The arrows of ARCHITECTURE.md: which rooms each room may import. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  catalog: ['core'],
  document: [],
  readers: ['document'],
  writers: ['document'],
  forms: ['core', 'document'],
  narrative: ['core', 'document'],
  templates: ['core', 'forms', 'narrative'],
  ledger: ['core'],
  checks: ['core', 'document', 'catalog'],
  diagnosis: ['core', 'checks', 'document'],
  app: ['core', 'catalog', 'document', 'readers', 'writers', 'forms', 'narrative', 'templates', 'ledger', 'checks', 'diagnosis'],
  server: ['app', 'core', 'document'],
  cli: ['app', 'core', 'document', 'server'],
}
const rooms = Object.keys(arrows)

let house: string
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'mingzhang-walls-'))
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) copyFileSync(file, join(house, file))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  for (const room of rooms) {
    mkdirSync(join(house, 'src', room), { recursive: true })
    writeFileSync(join(house, 'src', room, 'thing.ts'), `export const ${room} = '${room}'\n`)
    const imports = rooms.filter((other) => other !== room).map((other) => `import { ${other} } from '#${other}/thing'\nexport const from${other} = ${other}\n`)
    writeFileSync(join(house, 'src', room, 'imports.ts'), imports.join(''))
    writeFileSync(join(house, 'src', room, 'climbs.ts'), `import { core } from '../core/thing.ts'\nexport const climbed = core\n`)
  }
  writeFileSync(join(house, 'src', 'core', 'one.ts'), `import { two } from './two.ts'\nexport const one = (): unknown => two\n`)
  writeFileSync(join(house, 'src', 'core', 'two.ts'), `import { one } from './one.ts'\nexport const two = (): unknown => one\n`)
})

interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly help: string
  readonly filename: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

function lint(): readonly Diagnostic[] {
  const { stdout } = spawnSync('oxlint', ['--format', 'json'], { cwd: house, encoding: 'utf8' })
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

it('lets through every arrow of the house and no other', () => {
  const refused = lint().filter(({ code, filename }) => code.includes('no-restricted-imports') && filename.endsWith('imports.ts'))
  const found = refused.map(({ filename, labels }) => {
    const room = /src\/(\w+)\//.exec(filename)![1]!
    const others = rooms.filter((other) => other !== room)
    return `${room} → ${others[(labels[0]!.span.line - 1) / 2]!}`
  })
  const wanted = rooms.flatMap((room) => rooms.filter((other) => other !== room && !arrows[room]!.includes(other)).map((other) => `${room} → ${other}`))
  expect(found.toSorted()).toEqual(wanted.toSorted())
})

it('refuses to climb over a wall, and a circle inside a room', () => {
  const diagnostics = lint()
  expect(diagnostics.filter(({ code, filename }) => code.includes('no-restricted-imports') && filename.endsWith('climbs.ts'))).toHaveLength(rooms.length)
  expect(diagnostics.filter(({ code }) => code.includes('no-cycle')).length).toBeGreaterThan(0)
})

it('refuses an import that leads nowhere', () => {
  writeFileSync(join(house, 'src', 'core', 'lost.ts'), `import { nothing } from '#core/nowhere'\nexport const lost = nothing\n`)
  const { stdout, status } = spawnSync('tsc', ['-p', 'tsconfig.json', '--noEmit'], { cwd: house, encoding: 'utf8' })
  expect(status).not.toBe(0)
  expect(stdout).toContain('#core/nowhere')
})
