import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atom } from './atoms.ts'
import { roundAtoms } from './rounding.ts'

const step = 10_000n

const atom = fc
  .record({
    functional: fc.constantFrom('2080101', '2080109', '2080505', '2101101', '2101102', '2210201'),
    economic: fc.constantFrom('30101', '30102', '30201', '30211', '30302'),
    fund: fc.constantFrom('generalPublic' as const, 'governmentFunds' as const, 'other' as const),
    isProject: fc.boolean(),
    carryOver: fc.boolean(),
    exact: fc.bigInt({ min: 1n, max: 50_000_000n }),
  })
  .map(({ isProject, ...rest }): Atom => ({
    ...rest,
    year: 2030,
    from: { list: 'lines', row: 1 },
    role: 'expenditure',
    item: '',
    project: isProject ? `P${rest.functional}` : '',
    part: isProject ? 'project' : rest.economic.startsWith('302') ? 'operating' : 'personnel',
  }))

describe('controlled rounding', () => {
  it('prints every amount less than one step from the truth and every total too', () => {
    let residuals = 0
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 60 }), (atoms) => {
        const rounded = roundAtoms(atoms, step)
        residuals += rounded.residuals.length
        for (const [index, amount] of rounded.amounts.entries()) {
          const off = amount - atoms[index]!.exact
          expect(amount % step).toBe(0n)
          expect(off < step && off > -step).toBe(true)
        }
      }),
      { numRuns: 300, seed: 7 },
    )
    expect(residuals).toBeLessThan(3)
  })

  it('watches every economic class over all kinds of expenditure, of the year and with what was carried over', () => {
    const classes = ['301', '302', '303']
    const views = [() => true, ({ fund, carryOver }: Atom) => fund === 'generalPublic' && !carryOver, ({ fund }: Atom) => fund !== 'other']
    fc.assert(
      fc.property(fc.array(atom, { minLength: 20, maxLength: 60 }), (atoms) => {
        const { amounts, residuals } = roundAtoms(atoms, step)
        for (const code of classes)
          for (const view of views) {
            const own = atoms.flatMap((one, index) => (one.economic.startsWith(code) && view(one) ? [amounts[index]! - one.exact] : []))
            const off = own.reduce((sum, each) => sum + each, 0n)
            expect(residuals.length > 0 || (off < step && off > -step)).toBe(true)
          }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('leaves amounts alone that are printed exactly', () => {
    const exact: Atom = {
      year: 2030,
      from: { list: 'lines', row: 1 },
      role: 'expenditure',
      functional: '2080101',
      economic: '30101',
      fund: 'generalPublic',
      part: 'personnel',
      carryOver: false,
      project: '',
      item: '',
      exact: 123n * step,
    }
    expect(roundAtoms([exact], step)).toEqual({ amounts: [123n * step], residuals: [] })
  })
})
