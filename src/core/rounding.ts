import { threePublicItemOf, type Atom } from './atoms.ts'
import type { LineFund } from './book.ts'

/** A printed amount that no choice of roundings brings within one step of the truth: the rounding ledger lists it. */
export interface Residual {
  readonly group: string
  readonly exact: bigint
  readonly printed: bigint
}

export interface Rounded {
  /** One per atom, each a multiple of the step: sums of these are what gets printed, so every table foots. */
  readonly amounts: readonly bigint[]
  readonly residuals: readonly Residual[]
}

/** The sums a book may print, each as the atoms it adds up. */
type Groups = ReadonlyMap<string, readonly number[]>

/** The sums of funds that a fund is part of. */
function fundsAbove(fund: LineFund): readonly string[] {
  if (fund === 'generalPublic' || fund === 'governmentFunds' || fund === 'stateCapital') return ['fiscal']
  return fund === 'specialAccount' ? ['nonFiscal'] : ['nonFiscal', 'ownFunds']
}

/** Every choice of funds a sum may be over, each with this year's money and last year's together and apart. */
function fundViews({ fund, carryOver }: Atom): readonly string[] {
  return ['', fund, ...fundsAbove(fund)].flatMap((view) => [view, `${view}:${carryOver ? 'carried' : 'current'}`])
}

function partViews(atom: Atom): readonly string[] {
  if (atom.part === 'personnel' || atom.part === 'operating') return ['', 'basic', atom.part]
  return atom.part === 'business' || atom.part === 'remittance' || atom.part === 'subsidy' ? ['', 'beyond', atom.part] : ['', atom.part]
}

/** Every signature under which an atom can be summed into a printed amount. */
function signaturesOf(atom: Atom): readonly string[] {
  const codes = ['', 3, 5, 7].map((length) => atom.functional.slice(0, Number(length)))
  const functional = codes.flatMap((code) => partViews(atom).flatMap((part) => fundViews(atom).map((fund) => `f|${code}|${part}|${fund}`)))
  const classes = [3, 5].map((length) => atom.economic.slice(0, length))
  const economic = classes.flatMap((code) => partViews(atom).flatMap((part) => fundViews(atom).map((fund) => `e|${code}|${part}|${fund}`)))
  // Some tables print a row for each pair of headings, or for each project under its heading.
  const pairs = [atom.economic, ...(atom.project === '' ? [] : [atom.project])].map((other) => `${atom.functional}|${other}`)
  const crossed = pairs.flatMap((pair) => partViews(atom).flatMap((part) => fundViews(atom).map((fund) => `x|${pair}|${part}|${fund}`)))
  const projects = atom.project === '' ? [] : fundViews(atom).map((fund) => `p|${atom.project}|${fund}`)
  const items = ['', ...fundViews(atom)].map((fund) => `i|${atom.item}|${fund}`)
  // A task is paid by appropriations and by other money.
  const entries = atom.entry === undefined ? [] : [`n|${atom.item}|${atom.entry}`]
  const own = [...functional, ...economic, ...crossed, ...projects, ...items, ...entries].map((text) => `${atom.year}${atom.role}${text}`)
  return [...own, ...outlaySignatures(atom), ...threePublicSignatures(atom)]
}

/** Revenue, and expenditure with what goes to next year, sum both fund by fund. */
function outlaySignatures(atom: Atom): readonly string[] {
  return atom.role === 'expenditure' || atom.role === 'carryOut' ? fundViews(atom).map((fund) => `${atom.year}outlayf|||${fund}`) : []
}

/** This year's are lines of the ledger, last year's amounts of their own; the two costs of vehicles are printed together too. */
function threePublicSignatures(atom: Atom): readonly string[] {
  const ofLine = atom.role === 'expenditure' && atom.fund === 'generalPublic' ? threePublicItemOf(atom.economic) : undefined
  const item = atom.role === 'threePublic' ? atom.item : ofLine
  return item === undefined ? [] : ['total', item, ...(item.startsWith('vehicle') ? ['vehicles'] : [])].map((name) => `${atom.year}threePublici|${name}`)
}

function groupsOf(atoms: readonly Atom[]): Groups {
  const groups = new Map<string, number[]>()
  atoms.forEach((atom, index) => {
    for (const signature of new Set(signaturesOf(atom))) {
      const members = groups.get(signature)
      if (members === undefined) groups.set(signature, [index])
      else members.push(index)
    }
  })
  return distinct(groups)
}

/** Many signatures name the same atoms; each set of atoms needs to be watched once only. */
function distinct(groups: ReadonlyMap<string, readonly number[]>): Groups {
  const seen = new Map<string, string>()
  for (const [name, members] of groups) if (!seen.has(members.join())) seen.set(members.join(), name)
  return new Map([...seen.values()].map((name) => [name, groups.get(name)!]))
}

function floorTo(value: bigint, step: bigint): bigint {
  const rest = value % step
  return value - (rest < 0n ? rest + step : rest)
}

/** Cumulative rounding: any run of neighbours in ledger order is off by less than one step, which fits most sums at once. */
function diffuse(exact: readonly bigint[], step: bigint): bigint[] {
  let total = 0n
  let printed = 0n
  return exact.map((value) => {
    total += value
    const target = floorTo(total + step / 2n, step) - printed
    const low = floorTo(value, step)
    const chosen = value % step === 0n ? value : target <= low ? low : low + step
    printed += chosen
    return chosen
  })
}

/** The search for roundings under which every watched sum stays within one step of the truth. */
class Repair {
  readonly #exact: readonly bigint[]
  readonly #step: bigint
  readonly #members: readonly (readonly number[])[]
  readonly #groupsOfAtom: readonly number[][]
  readonly #off: bigint[]
  readonly amounts: bigint[]

  constructor(exact: readonly bigint[], start: bigint[], groups: Groups, step: bigint) {
    this.#exact = exact
    this.#step = step
    this.amounts = start
    this.#members = [...groups.values()]
    this.#groupsOfAtom = exact.map(() => [])
    this.#off = this.#members.map((members, group) => {
      for (const atom of members) this.#groupsOfAtom[atom]!.push(group)
      return members.reduce((sum, atom) => sum + start[atom]! - exact[atom]!, 0n)
    })
  }

  #penalty(off: bigint): bigint {
    const size = off < 0n ? -off : off
    return size < this.#step ? 0n : size - this.#step + 1n
  }

  violated(): readonly number[] {
    return this.#off.flatMap((off, group) => (this.#penalty(off) > 0n ? [group] : []))
  }

  #moveOf(atom: number): bigint {
    const low = floorTo(this.#exact[atom]!, this.#step)
    return this.amounts[atom] === low ? this.#step : -this.#step
  }

  #gain(atom: number, move: bigint): bigint {
    let gain = 0n
    for (const group of this.#groupsOfAtom[atom]!) {
      gain += this.#penalty(this.#off[group]!) - this.#penalty(this.#off[group]! + move)
    }
    return gain
  }

  #apply(atom: number, move: bigint): void {
    this.amounts[atom] = this.amounts[atom]! + move
    for (const group of this.#groupsOfAtom[atom]!) this.#off[group] = this.#off[group]! + move
  }

  /** Moves one atom of a violated sum the right way, and lets a second one give way for it when that helps more. */
  improve(group: number, rest: ReadonlyMap<number, number>, turn: number): number | undefined {
    const wanted = this.#off[group]! > 0n ? -this.#step : this.#step
    let best: { atom: number; gain: bigint } | undefined
    for (const atom of this.#members[group]!) {
      if ((rest.get(atom) ?? 0) > turn || this.#exact[atom]! % this.#step === 0n || this.#moveOf(atom) !== wanted) continue
      const gain = this.#gain(atom, wanted)
      if (best === undefined || gain > best.gain) best = { atom, gain }
    }
    if (best !== undefined) this.#apply(best.atom, wanted)
    return best?.atom
  }
}

/**
 * Controlled rounding: chooses each atom's printed amount (down or up to the step) so that all sums a book prints are
 * sums of printed amounts AND each stays less than one step from its exact value. Deterministic. Where the search finds
 * no such choice (crossing classifications may have none), the sums left over are returned as residuals.
 */
export function roundAtoms(atoms: readonly Atom[], step: bigint): Rounded {
  const exact = atoms.map((atom) => atom.exact)
  if (exact.every((value) => value % step === 0n)) return { amounts: exact, residuals: [] }
  const groups = groupsOf(atoms)
  const repair = new Repair(exact, diffuse(exact, step), groups, step)
  let best = { amounts: [...repair.amounts], violated: repair.violated() }
  const rest = new Map<number, number>()
  for (let turn = 0; turn < 3000 && best.violated.length > 0; turn++) {
    const open = repair.violated()
    if (open.length < best.violated.length) best = { amounts: [...repair.amounts], violated: open }
    if (open.length === 0) break
    const moved = repair.improve(open[turn % open.length]!, rest, turn)
    // A moved atom rests a while, so that the search does not undo itself for ever.
    if (moved !== undefined) rest.set(moved, turn + 5 + (turn % 7))
  }
  return { amounts: best.amounts, residuals: residualsOf(best, exact, groups) }
}

function residualsOf(best: { amounts: readonly bigint[]; violated: readonly number[] }, exact: readonly bigint[], groups: Groups): Residual[] {
  const named = [...groups]
  return best.violated.map((index) => {
    const [group, members] = named[index]!
    const sum = (values: readonly bigint[]) => members.reduce((total, atom) => total + values[atom]!, 0n)
    return { group, exact: sum(exact), printed: sum(best.amounts) }
  })
}
