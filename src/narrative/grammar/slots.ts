import { parseCount, parseMoney, parsePercent, type Figure } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { unitNames } from '#core/money'
import type { Run } from '#document/blocks'
import { unitsByName } from '#core/money'
import type { Match, Sentence } from './sentence.ts'
import type { Captured, KeyOf, ReadScene, Slot, SlotFact, WriteScene } from './scene.ts'

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const money = `${number}(万元|亿元|元)`
const more = '增加|增长|上升|提高|增幅|多'
const less = '减少|下降|降低|降幅|少'
const direction = `(${more}|${less})了?`

// 基本持平 is no figure: it states neither a change nor that there is none.
const unchanged = '((?:基本)?(?:持平|无增减变化|无增减|[无没]有?变化|不变|一致|相同|一样)|同上年)'

/** What 持平 states: a change of exactly nothing. */
const noChange: Figure = { kind: 'money', micro: 0n, step: 0n, text: '持平' }

function flat(key: FactKey, at: Captured, label: string): readonly SlotFact[] {
  return fact(key, at.text.startsWith('基本') ? undefined : noChange, at, label)
}

function printed(figure: Figure, key: FactKey, scene: WriteScene, text = figure.text): Run {
  return { text, fact: keyId(key), formula: scene.formula(key) }
}

function fact(key: FactKey, figure: Figure | undefined, at: Captured, label: string): readonly SlotFact[] {
  return figure === undefined ? [] : [{ key, figure, label, start: at.start, end: at.start + at.text.length }]
}

/** An amount of money with its unit. */
export function amount(keyOf: KeyOf, label: string): Slot {
  return {
    source: money,
    groups: 2,
    write(scene) {
      const figure = scene.figures.get(keyOf(scene))
      return figure && [printed(figure, keyOf(scene), scene), { text: unitNames[scene.figures.style.unit] }]
    },
    read: ([value, unit], scene) =>
      value &&
      unit && {
        facts: fact(keyOf(scene), parseMoney(value.text, unitsByName[unit.text]!), value, nameOf(label, scene)),
      },
  }
}

/** A percentage with its sign: shares and rates that have no direction. */
export function percent(keyOf: KeyOf, label: string): Slot {
  return {
    source: `${number}%`,
    groups: 1,
    write(scene) {
      const figure = scene.figures.get(keyOf(scene))
      return figure && [printed(figure, keyOf(scene), scene), { text: '%' }]
    },
    read: ([value], scene) => value && { facts: fact(keyOf(scene), parsePercent(value.text), value, nameOf(label, scene)) },
  }
}

/** A number of pieces; its unit (辆, 台, 个) is part of the pattern. */
export function count(keyOf: KeyOf, label: string): Slot {
  return {
    source: '(\\d[\\d,]*)',
    groups: 1,
    write(scene) {
      const figure = scene.figures.get(keyOf(scene))
      return figure && [printed(figure, keyOf(scene), scene)]
    },
    read: ([value], scene) => value && { facts: fact(keyOf(scene), parseCount(value.text), value, nameOf(label, scene)) },
  }
}

function nameOf(label: string, scene: ReadScene): string {
  return label.replace(/<(\w+)>/g, (_, name: string) => scene.bind[name] ?? '')
}

function signed(figure: Figure | undefined, word: string): Figure | undefined {
  const negative = less.split('|').includes(word)
  return figure && { ...figure, micro: negative ? -figure.micro : figure.micro }
}

const magnitude = (figure: Figure) => figure.text.replace(/^-/, '')

const against = '(?:比|较|与)(?:上年|20\\d\\d年)度?(?:年初)?(?:预算)?数?(?:相比)?,?'

/**
 * A change in money with its direction word: 增加12.00万元, 减少2.50万元, 与上年持平. The word is chosen by the sign, never typed. Its rate is
 * read where one follows, and not written.
 */
export function change(keyOf: KeyOf, label: string): Slot {
  const key = (scene: Parameters<KeyOf>[0], measure: 'change' | 'growth' = 'change'): FactKey => ({ ...keyOf(scene), measure })
  return {
    source: `(?:同比|${against})?(?:${direction}${money}(?:,(?:同比)?${direction}${number}%)?|${unchanged})`,
    groups: 6,
    write(scene) {
      const figure = scene.figures.get(key(scene))
      if (figure === undefined) return undefined
      if (figure.micro === 0n) return [{ text: '与上年持平' }]
      const word = figure.micro < 0n ? '减少' : '增加'
      return [{ text: word }, printed(figure, key(scene), scene, magnitude(figure)), { text: unitNames[scene.figures.style.unit] }]
    },
    read([word, value, unit, rateWord, rate, same], scene) {
      const name = `${nameOf(label, scene)}比上年增减`
      if (same !== undefined) return { facts: flat(key(scene), same, name) }
      if (word === undefined || value === undefined || unit === undefined) return undefined
      const moved = fact(key(scene), signed(parseMoney(value.text, unitsByName[unit.text]!), word.text), value, name)
      return {
        facts: rateWord && rate ? [...moved, ...fact(key(scene, 'growth'), signed(parsePercent(rate.text), rateWord.text), rate, `${name}幅度`)] : moved,
      }
    },
  }
}

const changeSource = `${direction}${money}(?:,(?:同比)?${direction}${number}%(?:\\(上年基数为${money}\\))?)?`

/** Growth beyond this many micro percent (1000 %) says only that the base was small, so the base is printed with it. */
const steepGrowth = 1_000_000_000n

/**
 * The comparison with last year that closes many sentences: 比上年增加X万元，增长Y% · 与上年持平 · 上年无此项.
 * A rate is printed only on a base that has one; on a zero base the sentence says there was no such item.
 */
export function comparison(keyOf: KeyOf, label: string): Slot {
  const amountKey = (scene: Parameters<KeyOf>[0]): FactKey => ({ ...keyOf(scene), measure: 'amount' })
  const changeKey = (scene: Parameters<KeyOf>[0]): FactKey => ({ ...keyOf(scene), measure: 'change' })
  const growthKey = (scene: Parameters<KeyOf>[0]): FactKey => ({ ...keyOf(scene), measure: 'growth' })
  const baseKey = (scene: Parameters<KeyOf>[0]): FactKey => ({ ...amountKey(scene), year: scene.year - 1 })
  const baseRuns = (scene: WriteScene): readonly Run[] => {
    const base = scene.figures.get(baseKey(scene))!
    return [{ text: '（上年基数为' }, printed(base, baseKey(scene), scene), { text: `${unitNames[scene.figures.style.unit]}）` }]
  }
  return {
    source: `(?:(?:同比|${against})?(?:${changeSource}|${unchanged})|(上年无此项(?:支出)?))`,
    groups: 9,
    write(scene) {
      const now = scene.figures.get(amountKey(scene))
      const moved = scene.figures.get(changeKey(scene))
      if (now === undefined || moved === undefined) return undefined
      if (moved.micro === 0n) return [{ text: '与上年持平' }]
      if (now.micro === moved.micro) return [{ text: '上年无此项' }]
      const [word, rateWord] = moved.micro < 0n ? ['减少', '下降'] : ['增加', '增长']
      const rate = scene.figures.get(growthKey(scene))!
      return [
        { text: `比上年${word}` },
        printed(moved, changeKey(scene), scene, magnitude(moved)),
        { text: `${unitNames[scene.figures.style.unit]}，${rateWord}` },
        printed(rate, growthKey(scene), scene, magnitude(rate)),
        { text: '%' },
        ...(rate.micro > steepGrowth ? baseRuns(scene) : []),
      ]
    },
    read([word, value, unit, rateWord, rate, base, baseUnit, same, none], scene) {
      const name = nameOf(label, scene)
      if (same !== undefined) return { facts: flat(changeKey(scene), same, `${name}比上年增减`) }
      if (none !== undefined) return {}
      if (word === undefined || value === undefined || unit === undefined) return undefined
      const moved = signed(parseMoney(value.text, unitsByName[unit.text]!), word.text)
      return {
        facts: [
          ...fact(changeKey(scene), moved, value, `${name}比上年增减`),
          ...(base && baseUnit ? fact(baseKey(scene), parseMoney(base.text, unitsByName[baseUnit.text]!), base, `${name}上年预算数`) : []),
          ...(rateWord && rate ? fact(growthKey(scene), signed(parsePercent(rate.text), rateWord.text), rate, `${name}比上年增减幅度`) : []),
        ],
      }
    },
  }
}

/** Words that are read over and not written. */
export function skipped(source: string): Slot {
  return { source, groups: 0, write: () => [], read: () => ({}) }
}

/** Before the name of an amount: nothing, or this year's number. 上年 or another year says that the amount is not this year's. */
export const thisYears: Slot = {
  source: '(?:(20\\d\\d)年度?|([上去]年))?',
  groups: 2,
  write: () => [],
  read: ([year, last], scene) => (last !== undefined || (year !== undefined && Number(year.text) !== scene.year) ? undefined : {}),
}

/** The reason for the change of an amount: free words up to the full stop. `about` is the name the book files it under. */
export function reason(keyOf: KeyOf, about: (scene: Parameters<KeyOf>[0]) => string): Slot {
  return {
    source: '([^。]{2,400})',
    groups: 1,
    write(scene) {
      const text = scene.reason(about(scene))
      const moved = scene.figures.get({ ...keyOf(scene), measure: 'change' })
      return text === undefined || moved === undefined || moved.micro === 0n ? undefined : [{ text: text.replace(/。$/, '') }]
    },
    read: ([text], scene) =>
      text && {
        reasons: [{ key: keyOf(scene), text: text.text, start: text.start, end: text.start + text.text.length }],
      },
  }
}

/** A name that says what the sentence is about; `resolve` turns it into bindings, or undefined when it means nothing. */
export function name(
  source: string,
  write: (scene: WriteScene) => string | undefined,
  resolve: (text: string, scene: ReadScene) => Readonly<Record<string, string>> | undefined,
): Slot {
  return {
    source: `(${source})`,
    groups: 1,
    write(scene) {
      const text = write(scene)
      return text === undefined ? undefined : [{ text }]
    },
    read([text], scene) {
      const bind = text && resolve(text.text, scene)
      return bind && { bind }
    },
  }
}

/**
 * An enumeration: one sentence pattern an entry, parted by `separator`. An entry that means nothing is left unread; then, or
 * where 等 says that there are others, the entries state no sum.
 */
export function list(item: Sentence, separator: string, entries: (scene: WriteScene) => readonly Readonly<Record<string, string>>[]): Slot {
  const bare = item.source.replace(/\((?!\?)/g, '(?:').replaceAll('\\(?:', '\\(')
  return {
    source: `((?:${bare}[,;、]?)+)(等(?:支出|费用|方面)?)?(?![,;、]?${bare})`,
    groups: 2,
    write(scene) {
      const written = entries(scene).flatMap((bind) => {
        const runs = item.write({ ...scene, bind: { ...scene.bind, ...bind } })
        return runs === undefined ? [] : [runs]
      })
      return written.length === 0 ? undefined : written.flatMap((runs, index) => (index === 0 ? runs : [{ text: separator }, ...runs]))
    },
    read([text, others], scene) {
      if (text === undefined) return undefined
      const found = item.findAll(text.text, scene)
      const isPartial = others !== undefined || !covers(found, text.text)
      return { facts: found.flatMap(({ facts }) => facts.map((one) => ({ ...one, isPartial, start: one.start + text.start, end: one.end + text.start }))) }
    },
  }
}

/** Whether between the entries that were understood stand nothing but separators. */
function covers(found: readonly Match[], text: string): boolean {
  const gaps = [...found, { start: text.length, end: text.length }].map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start))
  return gaps.every((gap) => /^[,;、]?$/.test(gap))
}
