import { patternSlip, textSlip, textsOf, type TextAt } from './edit-document.ts'
import type { Draws } from './draws.ts'
import { kind, type CleanBook, type Kind, type Slip } from './kind.ts'
import * as mistype from './mistype.ts'
import type { Mistype } from './mistype.ts'

/** A figure of prose whose fact fits, spoilt. */
function figureSlip({ document }: CleanBook, draws: Draws, pattern: RegExp, how: Mistype): Slip | undefined {
  const places = textsOf(document).flatMap((place) =>
    place.facts.filter(({ fact, text }) => pattern.test(fact) && Number(text) !== 0).map((fact) => ({ place, fact })),
  )
  for (let attempt = 0; attempt < 12 && places.length > 0; attempt++) {
    const { place, fact } = draws.one(places)
    const to = how(fact.text, draws)
    const slip = to === undefined ? undefined : textSlip(document, place, fact.at, fact.text, to)
    if (slip !== undefined) return slip
  }
  return undefined
}

function figure(name: string, what: string, pattern: RegExp, how: Mistype = mistype.digitChanged): Kind {
  return kind('prose', `text-${name}`, what, (clean, draws) => figureSlip(clean, draws, pattern, how), { isFigure: true })
}

const money = /\.(?:amount|change)\./

export const proseFigureKinds: readonly Kind[] = [
  figure('amount', 'one digit of any amount', money),
  figure('amount-swapped', 'two digits of an amount change places', money, mistype.digitsSwapped),
  figure('amount-dropped', 'the first digit of an amount is lost', money, mistype.digitDropped),
  figure('amount-tenfold', 'the point stands one digit too far right', money, mistype.tenfold),
  figure('amount-tenth', 'the point stands one digit too far left', money, mistype.tenth),
  figure('amount-unit-slip', 'an amount in 元 before the word 万元, or the other way round', money, mistype.unitSlipped),
  figure('amount-last-digit', 'the last digit of an amount is off by one', money, mistype.lastDigitOff),
  figure('item-amount', 'the amount of an item', /^expenditure\.amount.*functional=\d{7}/),
  figure('class-amount', 'the amount of a class', /^expenditure\.amount.*functional=\d{3}(?:;|$)/),
  figure('revenue', 'an amount of revenue', /^revenue\.amount/),
  figure('basic-part', 'personnel or operating cost', /^expenditure\.amount(?!.*economic).*part=(?:personnel|operating)/),
  figure('basic-item', 'one of the listed parts of basic expenditure', /economic=\d{5}/),
  figure('basic-or-project', 'basic or project expenditure', /part=(?:basic|project)/),
  figure('change', 'a change on last year', /\.change\./),
  figure('growth', 'a growth rate', /\.growth\./),
  figure('share', 'a share', /\.share\./),
  figure('three-public', 'an amount of the three public expenses', /^threePublic\.amount/),
  figure('three-public-change', 'a change of the three public expenses', /^threePublic\.change/),
  figure('agency-operation', 'the agency operating expenses', /^agencyOperation\.amount/),
  figure('agency-operation-change', 'the change of the agency operating expenses', /^agencyOperation\.change/),
  figure('procurement-part', 'a part of procurement', /^procurement\.amount.*item=(?!total)/),
  figure('procurement-total', 'the total of procurement', /^procurement\.amount.*item=total/),
  figure('vehicles-part', 'a kind of vehicles', /^asset\.count.*item=\w*Vehicles/),
  figure('vehicles-total', 'the number of vehicles', /^asset\.count.*item=vehicles/),
]

/** Sentences that state a change, with direction words. */
function changing({ document }: CleanBook, pattern: RegExp): readonly TextAt[] {
  return textsOf(document).filter(({ text, isHeading }) => !isHeading && pattern.test(text))
}

function replaced(pattern: RegExp, to: string | ((match: RegExpExecArray) => string), where = pattern) {
  return (clean: CleanBook, draws: Draws): Slip | undefined => {
    const places = changing(clean, where)
    if (places.length === 0) return undefined
    const place = draws.one(places)
    const match = pattern.exec(place.text)
    if (match === null) return undefined
    return typeof to === 'string' ? patternSlip(clean.document, place, pattern, to) : textSlip(clean.document, place, match.index, match[0], to(match))
  }
}

const opposite: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' }
const flip = (words: string): string => words.replace(/增加|减少|增长|下降/g, (word) => opposite[word]!)
const change = /比上年(?:增加|减少)[\d.,]+(?:万元|元)，(?:增长|下降)[\d.]+%/

/** The reason of an item and its opposite, or that of others. */
const reasonOf = /主要是[^。]+。/

export const directionKinds: readonly Kind[] = [
  kind(
    'prose',
    'direction-flipped',
    'both direction words are reversed',
    replaced(change, (match) => flip(match[0])),
  ),
  kind(
    'prose',
    'change-word-flipped',
    'the word of the change is reversed, that of the rate is not',
    replaced(/比上年(?:增加|减少)(?=[\d.,]+(?:万元|元)，(?:增长|下降))/, (match) => flip(match[0])),
  ),
  kind(
    'prose',
    'growth-word-flipped',
    'the word of the rate is reversed',
    replaced(/(?<=比上年(?:增加|减少)[\d.,]+(?:万元|元)，)(?:增长|下降)/, (match) => flip(match[0])),
  ),
  kind(
    'prose',
    'three-public-direction',
    'the direction of an item of the three public expenses is reversed',
    replaced(/(?<=；公务(?:用车购置及运行费|接待费)[\d.]+(?:万元|元)，)(?:增加|减少)/, (match) => flip(match[0])),
  ),
  kind('prose', 'unchanged-wrongly', 'said to be unchanged where it changed', replaced(change, '与上年持平')),
  kind('prose', 'new-wrongly', 'said to be new where last year had it', replaced(change, '上年无此项')),
  kind('prose', 'changed-wrongly', 'a change where there is none', replaced(/与上年持平(?=。)/, '比上年增加12.30万元，增长4.56%'), {
    checks: ['change-agrees', 'growth-agrees'],
  }),
  kind('prose', 'reason-missing', 'the reason of an item is left out', replaced(/(?<=（项）.*[。])主要是[^。]+。/, ''), { checks: ['reason-missing'] }),
  kind(
    'prose',
    'reason-contradicts',
    'the reason explains the other direction',
    replaced(/相应(?:增加|减少)安排/, (match) => flip(match[0])),
    { checks: ['reason-direction'] },
  ),
  kind(
    'prose',
    'reason-contradicts-phrase',
    'the reason begins with the other direction',
    replaced(/(?<=(?:增长|下降)[\d.]+%。)主要是/, (match) =>
      /下降[\d.]+%。$/.test(match.input.slice(0, match.index)) ? '增加的主要原因是' : '减少的主要原因是',
    ),
    {
      checks: ['reason-direction'],
    },
  ),
  kind(
    'prose',
    'reason-reused',
    'one reason for many items of very different growth',
    ({ document }) => {
      const items = textsOf(document).filter(({ text }) => /（项）.*(?:增长|下降)/.test(text) && reasonOf.test(text))
      if (items.length < 5) return undefined
      const same = '主要是根据工作需要和年度预算安排据实调整。'
      const slips = items.map((place) => patternSlip(document, place, reasonOf, same)!)
      const blocks = new Map(slips.map((slip, index) => [items[index]!.block, slip.document.blocks[items[index]!.block]!]))
      return {
        document: { ...document, blocks: document.blocks.map((block, index) => blocks.get(index) ?? block) },
        spots: slips.flatMap(({ spots }) => spots),
      }
    },
    { checks: ['reason-reused'] },
  ),
]
