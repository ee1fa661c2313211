import { successorsOf } from '#catalog/crosswalk'
import type { Book } from '#core/book'
import { moveToYear, type MovedBook } from '#core/next-year'
import { moneyWords, Notes, type ImportNote } from './notes.ts'

/** A book with what a person should look at. */
export interface NotedBook {
  readonly book: Book
  readonly notes: readonly ImportNote[]
}

/** An imported book moved to the year it is to be made for; its own year leaves it as it is. */
export function forYear({ book, notes }: NotedBook, year: number): NotedBook {
  if (year === book.year) return { book, notes }
  const moved = moveToYear(book, year)
  // Notes on last year and on reasons speak of what the move replaces.
  const kept = notes.filter(({ sheet }) => !['上年预算', '增减原因', '结转下年'].includes(sheet))
  return { book: moved.book, notes: [...kept, ...moveNotes(book, moved), ...headingNotes(book.year, moved.book)] }
}

function moveNotes(old: Book, moved: MovedBook): readonly ImportNote[] {
  const { book, movedTargets, staleTargets, droppedProjects, droppedCarryOver, droppedCarryOut } = moved
  const whose = (project: string | undefined) => (project === undefined ? '整体绩效目标' : `项目“${project}”`)
  const notes = new Notes()
  const years = `${old.year} 年`
  notes.add('支出', 'assumed', `支出各行是 ${years}的数，作为 ${book.year} 年编制的起点，请按今年的安排改。`)
  notes.add('上年预算', 'assumed', `上年预算取自 ${years}公开文本的当年安排（不含上年结转），按功能科目和资金来源汇总。`)
  if (book.year > old.year + 1)
    notes.add('上年预算', 'missing', `公开文本是 ${years}的，不是 ${book.year - 1} 年的，上年预算请按 ${book.year - 1} 年批复改正。`)
  notes.add('基本情况', 'assumed', `上年“三公”经费和机关运行经费取自 ${years}公开文本；政府采购、车辆和设备仍是原文的数，请更新。`)
  if (old.unit.staffing.length > 0) notes.add('编制人员', 'assumed', '编制和人数仍是原文的数，请更新。')
  notes.add('增减原因', 'missing', '增减原因已清空，请按今年的变动填写。')
  if (droppedCarryOver > 0n) notes.add('支出', 'chosen', `${years}用上年结转安排的 ${moneyWords(droppedCarryOver)}没有带入，今年有结转时请另加行。`)
  if (droppedCarryOut > 0n)
    notes.add(
      '结转下年',
      'chosen',
      `${years}结转下年的 ${moneyWords(droppedCarryOut)}没有带入，收入已相应减少；这笔钱今年安排支出时，请加行并在“上年结转”写“是”。`,
    )
  if (droppedProjects.length > 0) notes.add('项目', 'chosen', `${droppedProjects.map((name) => `“${name}”`).join('、')}没有当年安排的支出，没有带入。`)
  for (const { project, from, to } of movedTargets) notes.add('绩效指标', 'assumed', `${whose(project)}：“${short(from)}”改为“${short(to)}”，请核对。`)
  for (const { project, from } of staleTargets)
    notes.add('绩效指标', 'chosen', `${whose(project)}：“${short(from)}”写的年份在 ${years}以前，没有改动，请核对。`)
  if (moved.droppedPurchases > 0)
    notes.add('采购明细', 'chosen', `${years}的采购明细 ${moved.droppedPurchases} 项没有带入，“政府采购”表仍是它们的合计，请按今年的安排填写。`)
  if (moved.droppedServices > 0) notes.add('购买服务', 'chosen', `${years}的购买服务 ${moved.droppedServices} 项没有带入，请按今年的安排填写。`)
  if (moved.emptiedTasks) notes.add('主要任务', 'missing', '主要任务的金额超过了不含上年结转的支出，已清空，请按今年的安排填写。')
  return notes.all
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** Headings that the list of the new year moved or renamed. */
function headingNotes(year: number, book: Book): readonly ImportNote[] {
  const notes = new Notes()
  for (const code of [...new Set(book.lines.map(({ functional }) => functional))].toSorted()) {
    for (const { code: next, name, change, certain, note } of successorsOf(code, year, book.year)) {
      if (change === 'none') continue
      const words = next === code ? `名称改为“${name ?? ''}”` : `改列 ${next}${name === undefined ? '' : ` ${name}`}`
      notes.add(
        '科目名称',
        'chosen',
        `功能科目 ${code} 从 ${book.year} 年${certain ? '' : '可能'}${words}${note === undefined ? '' : `（${note}）`}，没有改动，请核对。`,
      )
    }
  }
  return notes.all
}
