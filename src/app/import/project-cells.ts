import type { Project } from '#core/book'
import type { ReadProject } from '#checks/check'
import { apportion, onlySubset } from '#core/apportion'
import { sumOf, type Cell } from './cell.ts'
import { moneyWords, type Notes } from './notes.ts'
import { toFen } from './statements.ts'

interface Priced {
  readonly project: Project
  readonly amount: bigint
}

export interface ProjectCells {
  readonly cells: readonly Cell[]
  readonly projects: readonly Project[]
}

/** What project expenditure without a published project is kept under. */
const unnamed: Project = { code: '未列明项目', name: '原文未列明的项目', category: '', objective: '', indicators: [] }

/**
 * Tells which projects the project expenditure of each heading pays for. Where one set of projects alone adds up to a
 * heading's amount, that is the set; the rest is apportioned in order.
 */
export function withProjects(stated: readonly ReadProject[], cells: readonly Cell[], notes: Notes): ProjectCells {
  const lines = cells.filter(({ kind }) => kind === 'project')
  const priced = projectsOf(stated, notes)
  const matched = match(lines, priced)
  const { shares, rowsLeft, columnsLeft } = apportion(
    lines.map(({ functional }, row) => ({ code: functional, amount: matched.rowsLeft[row]! })),
    priced.map(({ project }, column) => ({ code: project.code, amount: matched.columnsLeft[column]! })),
  )
  const guessed = new Set(shares.filter(({ how }) => how === 'order').map(({ column }) => priced[column]!.project.name))
  if (guessed.size > 0)
    notes.add(
      '支出',
      'assumed',
      `项目${[...guessed].map((name) => `“${name}”`).join('、')}原文没有写列支的功能科目，按科目顺序推定分摊（项目金额和科目金额都不变），请核对。`,
    )
  const rest = lines.map((cell, row) => ({ ...cell, project: unnamed.code, amount: rowsLeft[row]! })).filter(({ amount }) => amount > 0n)
  if (rest.length > 0)
    notes.add('项目', 'missing', `项目支出比原文列出的各项目之和多 ${moneyWords(sumOf(rest))}，先列为“${unnamed.name}”，请补上项目编码、名称和绩效目标。`)
  for (const [column, left] of columnsLeft.entries())
    if (left > 0n)
      notes.add(
        '项目',
        'chosen',
        `项目“${priced[column]!.project.name}”原文为 ${moneyWords(priced[column]!.amount)}，其中 ${moneyWords(left)}超出各表的项目支出，以各表为准，没有列入支出。`,
      )
  const found = [...matched.shares, ...shares].map(({ row, column, amount }) => ({ ...lines[row]!, project: priced[column]!.project.code, amount }))
  return {
    cells: [...cells.filter(({ kind }) => kind !== 'project'), ...found, ...rest],
    projects: [...priced.map(({ project }) => project), ...(rest.length === 0 ? [] : [unnamed])],
  }
}

function match(lines: readonly Cell[], priced: readonly Priced[]) {
  const rowsLeft = lines.map(({ amount }) => amount)
  const columnsLeft = priced.map(({ amount }) => amount)
  const shares: { row: number; column: number; amount: bigint }[] = []
  for (let found = true; found;) {
    found = false
    for (const [row, amount] of rowsLeft.entries()) {
      const only = onlySubset(amount, columnsLeft)
      if (only === undefined) continue
      found = true
      rowsLeft[row] = 0n
      for (const column of only) {
        shares.push({ row, column, amount: columnsLeft[column]! })
        columnsLeft[column] = 0n
      }
    }
  }
  return { shares, rowsLeft, columnsLeft }
}

/** The projects of the targets as the ledger keeps them; each needs a code of its own. */
function projectsOf(stated: readonly ReadProject[], notes: Notes): readonly Priced[] {
  const codes = new Set<string>()
  return stated.map((project, index) => {
    const { name, category, objective, place } = project
    const isNew = project.code !== '' && !codes.has(project.code)
    const code = isNew ? project.code.trim() : `项目${index + 1}`
    codes.add(code)
    if (!isNew)
      notes.add(
        '项目',
        'missing',
        `项目“${name}”${project.code === '' ? '原文没有项目编码' : `的编码 ${project.code} 与另一个项目相同`}，暂编为“${code}”，请改正。`,
        place,
      )
    const doubts = project.indicators.filter((indicator) => indicator.doubts.length > 0)
    if (doubts.length > 0)
      notes.add(
        '绩效指标',
        'chosen',
        `项目“${name}”的 ${doubts.map((indicator) => `“${indicator.name}”`).join('、')}读取时有疑问（${[...new Set(doubts.flatMap((indicator) => indicator.doubts))].join('；')}），请对照原文。`,
        doubts[0]!.place,
      )
    const spoilt = project.indicators.filter(({ operator }) => operator === spoiltEquals)
    if (spoilt.length > 0)
      notes.add('绩效指标', 'assumed', `项目“${name}”有 ${spoilt.length} 个指标的性质印为“0”，是导出时“＝”的误写，已改为“＝”。`, spoilt[0]!.place)
    return {
      amount: project.amount === undefined ? 0n : toFen(project.amount.micro),
      project: { code, name: name === '' ? code : name, category, objective, indicators: project.indicators.map(indicatorOf) },
    }
  })
}

/** Exports print ＝ as 0, which says nothing to a reader. */
const spoiltEquals = '0'

function indicatorOf({ level1, level2, name, operator, value, unit, weight }: ReadProject['indicators'][number]): Project['indicators'][number] {
  return { level1, level2, name, operator: operator === spoiltEquals ? '＝' : operator, value, unit, weight }
}
