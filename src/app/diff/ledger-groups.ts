import type { Book, ExpenditureLine } from '#core/book'
import type { AmountMove, CountMove, TextMove } from '#core/book-change'
import { deltaOf, type LedgerChange, type LineMove, type Transfer } from '#core/ledger-change'
import { sumFen } from '#core/money'
import type { ProjectMove, TargetMove } from '#core/project-change'
import { carriedBefore, fundWords, kindWords } from '#ledger/words'
import type { Names } from '#narrative/grammar/scene'
import type { Entry, Group, Total, Totals } from './book-diff.ts'
import { bySize, movement, plainWan, signed, wan } from './words.ts'
import { countWords, fieldWords, textTitle } from './ledger-words.ts'
import { procurementWords, threePublicWords } from './ledger-words.ts'

/** The changes of a ledger in budget language, by sort. */
export function groupsOf(change: LedgerChange, before: Book, after: Book, names: Names): readonly Group[] {
  const isWhole = ({ before: old, after: now }: ProjectMove) => old === undefined || now === undefined
  const alone = new Set(change.projects.filter(isWhole).flatMap((move) => [(move.after ?? move.before)!.code]))
  const lines = change.lines.filter((line) => !alone.has(line.project))
  const basic = lines.filter(({ kind }) => kind === 'basic')
  const other = lines.filter(({ kind }) => kind !== 'basic' && kind !== 'project')
  const groups: readonly Group[] = [
    { id: 'projects', title: '项目增减', entries: change.projects.map((move) => projectEntry(move, change.lines, names)) },
    { id: 'basic', title: '基本支出增减', entries: byHeading(basic, before, after, names) },
    { id: 'otherSpending', title: '其他支出增减', entries: byHeading(other, before, after, names) },
    {
      id: 'transfers',
      title: '调剂（一增一减，合计不变）',
      entries: [...change.transfers.map((one) => transferEntry(one, names)), ...withinProjects(change, names)],
    },
    {
      id: 'income',
      title: '收入、结转和采购',
      entries: change.amounts.filter(({ what }) => what !== 'task' && !what.startsWith('last')).map((move) => amountEntry(move, names)),
    },
    { id: 'lastYear', title: '上年数', entries: change.amounts.filter(({ what }) => what.startsWith('last')).map((move) => amountEntry(move, names)) },
    {
      id: 'targets',
      title: '绩效目标',
      entries: [...change.targets.map(targetEntry), ...change.amounts.filter(({ what }) => what === 'task').map((move) => amountEntry(move, names))],
    },
    { id: 'staff', title: '人员和资产', entries: change.counts.map(countEntry) },
    { id: 'texts', title: '文字', entries: change.texts.map((move) => textEntry(move, before, after, names)) },
  ]
  return groups.filter(({ entries }) => entries.length > 0).map((group) => ({ ...group, entries: bySize(group.entries) }))
}

function headingOf(code: string, names: Names): string {
  return `${code} ${names.functionalName(code)}`
}

function lineName({ functional, economic, fund, carryOver }: LineMove, names: Names): string {
  const heading = economic === '' ? headingOf(functional, names) : `${economic} ${names.economicName(economic)}`
  return [heading, fund === 'generalPublic' ? '' : fundWords[fund], carryOver ? '上年结转' : ''].filter((text) => text !== '').join('，')
}

function detail(line: LineMove, name: string): string {
  if (line.before === 0n) return `新增 ${name}，${wan(line.after)}`
  if (line.after === 0n) return `取消 ${name}，原${wan(line.before)}`
  return `${name}：${plainWan(line.before)} → ${plainWan(line.after)}（${signed(deltaOf(line))}）`
}

function groupId({ functional, fund, kind, carryOver }: Omit<ExpenditureLine, 'amount'>): string {
  return [functional, fund, kind, carryOver].join('|')
}

/** Lines of basic or other expenditure under one functional heading and one fund are one change to a reader; its rate is of all that stands there. */
function byHeading(lines: readonly LineMove[], before: Book, after: Book, names: Names): readonly Entry[] {
  const sumOf = (book: Book, id: string) => sumFen(book.lines.flatMap((line) => (groupId(line) === id ? [line.amount] : [])))
  return [...Map.groupBy(lines, groupId)].map(([id, group]) => {
    const { functional, fund, kind, carryOver } = group[0]!
    const amounts = { before: sumOf(before, id), after: sumOf(after, id) }
    const where = [fund === 'generalPublic' ? '' : fundWords[fund], carryOver ? '上年结转' : ''].filter((text) => text !== '').join('，')
    const words = amounts.before === amounts.after ? '内部调剂，合计不变' : movement(amounts)
    const sorted = bySize(group.map((line) => ({ line, amounts: line })))
    return {
      words: `${headingOf(functional, names)} ${kindWords[kind]}${where === '' ? '' : `（${where}）`}${words}`,
      amounts,
      details: sorted.map(({ line }) => detail(line, lineName({ ...line, fund: 'generalPublic', carryOver: false }, names))),
      moves: group.length,
    }
  })
}

function projectEntry(move: ProjectMove, all: readonly LineMove[], names: Names): Entry {
  const { before, after, amountBefore, amountAfter } = move
  const project = (after ?? before)!
  const lines = all.filter((line) => line.project === project.code)
  const amounts = { before: amountBefore, after: amountAfter }
  const placed = (side: 'before' | 'after') =>
    bySize(lines.map((line) => ({ line, amounts: line }))).map(({ line }) => `${lineName(line, names)}，${wan(line[side])}`)
  if (before === undefined) return { words: `新增项目“${project.name}”，安排${wan(amountAfter)}`, amounts, details: placed('after'), moves: 1 }
  if (after === undefined) return { words: `不再安排项目“${project.name}”，减少${wan(amountBefore)}`, amounts, details: placed('before'), moves: 1 }
  return {
    words: `项目“${project.name}”${movement(amounts)}，由${wan(amountBefore)}变为${wan(amountAfter)}`,
    amounts,
    details: lines.map((line) => detail(line, lineName(line, names))),
    moves: lines.length,
  }
}

function transferEntry({ from, to, amount }: Transfer, names: Names): Entry {
  const sameHeading = from.functional === to.functional
  const name = (line: LineMove) =>
    `“${sameHeading || line.economic === '' ? lineName(line, names) : `${headingOf(line.functional, names)}·${lineName(line, names)}`}”`
  const scope = [sameHeading && from.economic !== '' ? headingOf(from.functional, names) : '', kindWords[from.kind], fundWords[from.fund]].filter(
    (text) => text !== '',
  )
  return {
    words: `${name(from)}减少${wan(amount)}，${name(to)}增加${wan(amount)}，同在${scope.join('、')}之内调剂，合计不变`,
    amounts: { before: amount, after: amount },
    details: [],
    // The lines are counted where their heading or project is told; a transfer only says how they belong together.
    moves: 0,
  }
}

/** A project whose lines moved while its amount did not is told as a transfer, and its lines are counted here. */
function withinProjects({ lines, projects }: LedgerChange, names: Names): readonly Entry[] {
  const moved = new Set(projects.map((move) => (move.after ?? move.before)!.code))
  const groups = Map.groupBy(
    lines.filter(({ kind, project }) => kind === 'project' && !moved.has(project)),
    ({ project }) => project,
  )
  return [...groups].map(([project, group]) => ({
    words: `项目 ${project} 的总额不变，${group.length} 行之间有调整`,
    details: group.map((line) => detail(line, `${headingOf(line.functional, names)}，${lineName(line, names)}`)),
    moves: group.length,
  }))
}

const amountTitles: Readonly<Record<AmountMove['what'], string>> = {
  income: '收入：',
  carryOut: '结转下年：',
  procurement: '政府采购：',
  purchase: '采购明细：',
  service: '购买服务：',
  task: '主要任务：',
  lastYear: '上年预算：',
  lastThreePublic: '上年“三公”经费：',
  lastAgencyOperation: '上年机关运行经费',
}

const taskWords = { fiscal: '财政拨款', other: '其他资金' }

function amountEntry(move: AmountMove, names: Names): Entry {
  const { what, name, functional } = move
  const words: Readonly<Record<string, string>> = {
    ...fundWords,
    ...threePublicWords,
    ...procurementWords,
    carryOver: carriedBefore,
    ...(what === 'task' ? taskWords : {}),
  }
  const said = name.split('|').map((part) => words[part] ?? part)
  const item = [functional === undefined ? '' : headingOf(functional, names), ...(functional !== undefined && name === 'generalPublic' ? [] : said)]
  return {
    words: `${amountTitles[what]}${item.filter((text) => text !== '').join('，')}${movement(move)}，由${wan(move.before)}变为${wan(move.after)}`,
    amounts: move,
    details: [],
    moves: 1,
  }
}

/** A target that moved, in words. */
export function targetEntry({ project, before, after }: TargetMove): Entry {
  const value = ({ operator, value: number, unit }: NonNullable<TargetMove['after']>) => `${operator}${number}${unit}`
  const entry = (words: string): Entry => ({ words: `项目“${project.name}”${words}`, details: [], moves: 1 })
  if (before === undefined) return entry(`新增指标“${after!.name}”（${value(after!)}，${after!.weight}分）`)
  if (after === undefined) return entry(`删去指标“${before.name}”（${value(before)}，${before.weight}分）`)
  const changes = [
    before.name === after.name ? '' : `指标名称改为“${after.name}”`,
    before.level1 === after.level1 && before.level2 === after.level2 ? '' : `归类由“${before.level1}·${before.level2}”改为“${after.level1}·${after.level2}”`,
    value(before) === value(after) ? '' : `指标值由“${value(before)}”改为“${value(after)}”`,
    before.weight === after.weight ? '' : `分值由${before.weight}改为${after.weight}`,
  ]
  return entry(`指标“${before.name}”：${changes.filter((text) => text !== '').join('；')}`)
}

function countEntry({ what, name, before, after }: CountMove): Entry {
  const label = what === 'staff' ? name : (countWords[name] ?? name)
  const words = before === undefined ? `新写${after}` : after === undefined ? `不再写（原${before}）` : `由${before}改为${after}`
  return { words: `${label}${words}`, details: [], moves: 1 }
}

function textEntry(move: TextMove, before: Book, after: Book, names: Names): Entry {
  const title = textTitle(move, names)
  const [old, now] = [fieldWords(move.before, move, before), fieldWords(move.after, move, after)]
  const words = old === '' ? `${title}新写：${now}` : now === '' ? `${title}删去：${old}` : `${title}改写`
  return { words, details: old === '' || now === '' ? [] : [`原：${old}`, `现：${now}`], moves: 1 }
}

/** How much each heading and fund moved in all, the largest first. */
export function totalsOf(before: Book, after: Book, names: Names): Totals {
  const by = (codeOf: (line: ExpenditureLine) => string, nameOf: (code: string) => string): readonly Total[] => {
    const sum = (book: Book, code: string) => sumFen(book.lines.flatMap((line) => (codeOf(line) === code ? [line.amount] : [])))
    const codes = [...new Set([...before.lines, ...after.lines].map(codeOf))].filter((code) => code !== '').toSorted()
    const totals = codes.map((code) => ({ code, name: nameOf(code), amounts: { before: sum(before, code), after: sum(after, code) } }))
    return bySize(totals)
      .filter(({ amounts }) => amounts.before !== amounts.after)
      .map(({ code, name, amounts }) => ({ code, name, ...amounts }))
  }
  return {
    functional: by(({ functional }) => functional, names.functionalName),
    economic: by(({ economic }) => economic, names.economicName),
    fund: by(
      ({ fund }) => fund,
      (fund) => fundWords[fund as LineMove['fund']],
    ),
  }
}
