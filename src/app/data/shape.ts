/** What does not fit, and its path in the data: facts[3].figure.micro. */
export interface Fault {
  readonly path: string
  readonly what: string
}

type Holder = Record<string | number, unknown>

/** Tells whether a value of parsed JSON fits. What JSON cannot hold is put in its place: bigints for digits, undefined for null. */
export type Shape = (value: unknown, holder: Holder, key: string | number) => Fault | undefined

/** A field that may be left out. */
export interface Optional {
  readonly optional: Shape
}

/** A shape for each field of a type, optional where the type says so: a field that the type gains is missed by the compiler. */
type Fields<T> = { readonly [Name in keyof T]-?: undefined extends T[Name] ? Optional : Shape }

export function maybe(shape: Shape): Optional {
  return { optional: shape }
}

/** An object with these fields and no other: a misspelt field would otherwise be lost in silence. */
export function record<T>(fields: Fields<T>): Shape {
  const given = Object.entries<Shape | Optional>(fields)
  const shapes = new Map(given.map(([name, field]) => [name, typeof field === 'function' ? field : field.optional]))
  const needed = given.flatMap(([name, field]) => (typeof field === 'function' ? [name] : []))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit('应为 { } 括起的对象', value)
    const holder = value as Holder
    for (const name in holder) {
      if (!Object.hasOwn(holder, name)) continue
      const shape = shapes.get(name)
      if (shape === undefined) return { path: '', what: `没有“${clip(name)}”这个字段，可能写错了` }
      const fault = shape(holder[name], holder, name)
      if (fault !== undefined) return within(`.${name}`, fault)
    }
    const missing = needed.find((name) => !Object.hasOwn(holder, name))
    return missing === undefined ? undefined : { path: '', what: `缺少“${missing}”` }
  }
}

/** An array of values of one shape. */
export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return misfit('应为 [ ] 括起的列表', value)
    for (let index = 0; index < value.length; index++) {
      const fault = shape(value[index], value as unknown as Holder, index)
      if (fault !== undefined) return within(`[${index}]`, fault)
    }
    return undefined
  }
}

export const text: Shape = (value) => (typeof value === 'string' ? undefined : misfit('应为文字', value))
export const yes: Shape = (value) => (value === true ? undefined : misfit('应为 true', value))
export const bool: Shape = (value) => (typeof value === 'boolean' ? undefined : misfit('应为 true 或 false', value))

/** A count, a line, a page: never an amount. */
export const natural: Shape = (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : misfit('应为不小于 0 的整数', value))

/** A length on a page. */
export const length: Shape = (value) => (Number.isFinite(value) ? undefined : misfit('应为数', value))

/** An exact whole number of any size: JSON numbers are floats, so it is spelt as text. */
export const digits: Shape = (value, holder, key) => {
  if (typeof value !== 'string' || !/^-?\d{1,40}$/.test(value)) return misfit('应为用引号括起的整数，如 "6149800000000"', value)
  holder[key] = BigInt(value)
  return undefined
}

/** A place in a list that may be empty: JSON writes null there. */
export function orNull(shape: Shape): Shape {
  return (value, holder, key) => {
    if (value !== null) return shape(value, holder, key)
    holder[key] = undefined
    return undefined
  }
}

/** One of a few words; the record lists every one of the type. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): Shape {
  return (value) => (typeof value === 'string' && Object.hasOwn(words, value) ? undefined : misfit(`应为 ${Object.keys(words).join('、')} 之一`, value))
}

/** A shape, and what the parts together may get wrong, asked once each of them fits. */
export function holding(shape: Shape, wrong: (value: unknown) => string | undefined): Shape {
  return (value, holder, key) => {
    const fault = shape(value, holder, key)
    const what = fault === undefined ? wrong(value) : undefined
    return what === undefined ? fault : { path: '', what }
  }
}

function within(step: string, { path, what }: Fault): Fault {
  return { path: step + path, what }
}

function misfit(wanted: string, value: unknown): Fault {
  return { path: '', what: `${wanted}，这里是 ${clip(JSON.stringify(value))}` }
}

function clip(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
