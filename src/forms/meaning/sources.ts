import type { Source } from '#core/key'
import { compact, withoutNumber } from '#document/text'
import { revenueSources } from '../revenue-sources.ts'

const byWords = new Map(revenueSources.flatMap(({ source, label, also }) => [label, ...also].map((text): [string, Source] => [wordsOf(text), source])))

/** The source of revenue that a label names, with or without 收入, 拨款 and a number before it. */
export function sourceOf(label: string): Source | undefined {
  return byWords.get(wordsOf(label))
}

function wordsOf(label: string): string {
  return withoutNumber(compact(label).replace(/^\d(?=\()/, ''))
    .replace(/^本年/, '')
    .replace(/\(不含教育收费\)/, '')
    .replace(/(?:财政)?拨款(?=收入$|$)/, '')
    .replace(/收入$/, '')
    .replace(/(?<=预算|基金)资金$/, '')
    .replace(/预算$/, '')
}

/** 上年结转, 上年结余、结转, 年初结转和结余: what is left from the year before. */
export function isCarryOver(label: string): boolean {
  return /^(?:上年|年初)(?:财政拨款)?(?:结转|结余)(?:(?:、|和|及|与|\()?(?:结余|结转)\)?)?(?:资金|收入)?$/.test(withoutNumber(compact(label)))
}
