import { plain } from '#document/blocks'
import { patternSlip, textSlip, textsOf, withBlock, type TextAt } from './edit-document.ts'
import type { Draws } from './draws.ts'
import { kind, type CleanBook, type Kind, type Slip } from './kind.ts'

function pick({ document }: CleanBook, draws: Draws, accept: (place: TextAt) => boolean): TextAt | undefined {
  const places = textsOf(document).filter(accept)
  return places.length === 0 ? undefined : draws.one(places)
}

function inText(accept: RegExp, pattern: RegExp, to: string) {
  return (clean: CleanBook, draws: Draws): Slip | undefined => {
    const place = pick(clean, draws, ({ text, isHeading }) => !isHeading && accept.test(text) && pattern.test(text))
    return place === undefined ? undefined : patternSlip(clean.document, place, pattern, to)
  }
}

/** A whole section from its heading to the next of its depth or above. */
function withoutSection(title: RegExp) {
  return ({ document }: CleanBook): Slip | undefined => {
    const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.runs.some(({ text }) => title.test(text)))
    const heading = document.blocks[from]
    if (heading?.kind !== 'heading') return undefined
    const next = document.blocks.findIndex((block, index) => index > from && block.kind === 'heading' && block.level <= heading.level)
    const words = heading.runs.map(({ text }) => text).join('')
    const blocks = document.blocks.filter((_, index) => index < from || (next >= 0 && index >= next))
    return { document: { ...document, blocks }, spots: [{ text: words, at: 0, from: words, to: '' }] }
  }
}

const path = /（类）[^（]+（款）[^（]+（项）/
const explained = /（类）.*（款）.*（项）：/

/** Slips of words: names, units, years, leftovers, the glossary, whole sections. */
export const wordKinds: readonly Kind[] = [
  kind('prose', 'heading-swapped', 'an item is called by the name of another item', (clean, draws) => {
    const items = textsOf(clean.document).filter(({ text }) => /^\d+、/.test(text) && path.test(text))
    if (items.length < 2) return undefined
    const place = draws.one(items)
    const own = path.exec(place.text)!
    const others = items.map(({ text }) => path.exec(text)![0]).filter((words) => words !== own[0])
    return others.length === 0 ? undefined : textSlip(clean.document, place, own.index, own[0], draws.one(others))
  }),
  kind('prose', 'heading-unknown', 'an item is called by a name no heading has', inText(/^\d+、.*（项）/, /（款）[^（]+（项）/, '（款）综合保障事务（项）'), {
    checks: ['items-told'],
  }),
  kind('prose', 'class-name-wrong', 'the class before an item is that of another', inText(/^\d+、社会保障和就业支出/, /社会保障和就业支出/, '城乡社区支出')),
  kind('prose', 'unit-of-money', '元 for 万元, or the other way round', (clean, draws) => {
    const place = pick(
      clean,
      draws,
      ({ text, isHeading, facts }) =>
        !isHeading && facts.some(({ fact, text: figure }) => /\.(?:amount|change)\./.test(fact) && Number(figure) !== 0) && /\d(?:万元|元)/.test(text),
    )
    if (place === undefined) return undefined
    const fact = draws.one(place.facts.filter(({ fact, text }) => /\.(?:amount|change)\./.test(fact) && Number(text) !== 0))
    const at = fact.at + fact.text.length
    const unit = /^(?:万元|元)/.exec(place.text.slice(at))?.[0]
    return unit === undefined ? undefined : textSlip(clean.document, place, at, unit, unit === '元' ? '万元' : '元')
  }),
  kind('prose', 'unit-billion', '亿元 for 万元', inText(/年收入预算|年支出预算|收支总预算/, /(?<=\d)万元/, '亿元')),
  kind('prose', 'unit-twice', 'the unit of money stands twice', inText(/\d万元/, /(?<=\d)万元/, '万元万元'), { checks: ['template-residue'] }),
  kind('prose', 'sentence-year', 'a sentence speaks of an earlier year', (clean, draws) => {
    const { year } = clean.book
    const place = pick(clean, draws, ({ text, isHeading, facts }) => !isHeading && facts.length > 0 && text.includes(`${year}年`) && !text.startsWith('截至'))
    return place === undefined ? undefined : patternSlip(clean.document, place, new RegExp(`${year}年`), `${year - 2}年`)
  }),
  kind(
    'prose',
    'heading-year',
    'a title speaks of an earlier year',
    (clean) => {
      const { year } = clean.book
      const index = clean.document.blocks.findIndex(({ kind: what }) => what === 'heading')
      const heading = textsOf(clean.document).find(({ block, text }) => block > index && text.includes('具体使用情况'))
      return heading === undefined ? undefined : textSlip(clean.document, heading, heading.text.indexOf('一般'), '一般', `${year - 1}年一般`)
    },
    { checks: ['year-consistent'] },
  ),
  kind('prose', 'asset-date', 'the balance is of a year long past', inText(/^截至20\d\d年/, /^截至20\d\d年/, '截至2019年'), { checks: ['sentence-year'] }),
  kind('prose', 'percent-missing', 'a percentage without its sign', inText(/占[\d.]+%/, /(占[\d.]+)%/, '$1'), { checks: ['percent-sign'] }),
  kind('prose', 'growth-missing', 'the total without its growth rate', inText(/当年拨款[\d.]+(?:万元|元)，比上年/, /，(?:增长|下降)[\d.]+%/, ''), {
    checks: ['growth-stated'],
  }),
  kind(
    'prose',
    'other-office',
    'the name of another office in a sentence',
    (clean, draws) => {
      const { name } = clean.book.unit
      const place = pick(clean, draws, ({ text, facts, isHeading }) => !isHeading && facts.length > 0 && text.includes(name))
      return place === undefined ? undefined : textSlip(clean.document, place, place.text.indexOf(name), name, '临海县样板管理局')
    },
    { checks: ['other-office-named'] },
  ),
  kind('prose', 'residue-xx', 'a placeholder in place of an amount', inText(/[\d.]+万元/, /[\d.]+(?=万元)/, 'XX'), { checks: ['template-residue'] }),
  kind('prose', 'residue-blank', 'an amount left blank', inText(/[\d.]+万元/, /[\d.]+(?=万元)/, '____'), { checks: ['template-residue'] }),
  kind('prose', 'residue-choice', 'both directions left to choose from', inText(/比上年(?:增加|减少)[\d.]+/, /比上年(?:增加|减少)/, '比上年增加（减少）'), {
    checks: ['template-residue'],
  }),
  kind('prose', 'amount-missing', 'a unit of money without its amount', inText(/[\d.]+万元/, /[\d.]+(?=万元)/, ''), {
    checks: ['template-residue'],
  }),
  kind('prose', 'double-comma', 'a comma stands twice', inText(/，/, /，/, '，，'), { checks: ['template-residue'] }),
  kind('prose', 'double-stop', 'a full stop stands twice', inText(/。$/, /。$/, '。。'), { checks: ['template-residue'] }),
  kind('prose', 'misspelling', 'a common misspelling', inText(/退休|安排|经费/, /安排/, '按排'), { checks: ['common-misspelling'] }),
  kind(
    'prose',
    'glossary-missing',
    'a heading in use is not explained',
    ({ document }, draws) => {
      const entries = textsOf(document).filter(({ text }) => explained.test(text))
      if (entries.length < 4) return undefined
      const entry = draws.one(entries)
      return { document: withBlock(document, entry.block), spots: [{ text: entry.text, at: 0, from: entry.text, to: '' }] }
    },
    { checks: ['glossary-closure'] },
  ),
  kind(
    'prose',
    'glossary-unused',
    'a heading is explained that nothing uses',
    ({ document }) => {
      const entries = textsOf(document).filter(({ text }) => explained.test(text))
      const last = entries.at(-1)
      if (entries.length < 3 || last === undefined) return undefined
      const words = '（三十）公共安全支出（类）公安（款）特勤业务（项）：指特勤工作方面的支出。'
      return {
        document: withBlock(document, last.block, document.blocks[last.block]!, { kind: 'paragraph', runs: plain(words), place: {} }),
        spots: [{ text: words, at: 0, from: '', to: words }],
      }
    },
    { checks: ['glossary-closure'] },
  ),
  kind('prose', 'three-public-section', 'the section on the three public expenses is missing', withoutSection(/“三公”经费.*情况说明/), {
    checks: ['statutory-parts-present'],
  }),
  kind('prose', 'procurement-section', 'the section on procurement is missing', withoutSection(/政府采购/), { checks: ['statutory-parts-present'] }),
  kind('prose', 'assets-section', 'the section on state assets is missing', withoutSection(/国有资产/), { checks: ['statutory-parts-present'] }),
  kind('prose', 'performance-section', 'the section on targets is missing', withoutSection(/绩效目标设置/), { checks: ['statutory-parts-present'] }),
  kind('prose', 'glossary-section', 'the glossary is missing', withoutSection(/名词解释/), { checks: ['statutory-parts-present'] }),
]
