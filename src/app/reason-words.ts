import type { Book } from '#core/book'
import { changeOf, doubtReasons, type ReasonDoubt } from '#core/reason-doubts'
import { inPost } from '#core/basic-drivers'
import { reasonText } from '#core/reason'
import { suggestReasons, type NameOf } from '#core/reason-suggestions'
import type { ReasonedChange } from '#core/reasoned-changes'
import { writeReasons } from '#ledger/write-reasons'
import type { Names } from '#narrative/grammar/scene'
import { namesInBook } from './compile-book.ts'
import { reasonName } from './diff/ledger-words.ts'
import { movement, wan } from './diff/words.ts'

/**
 * What is doubtful in the reasons of a ledger while it is compiled, a line each: which reason, what changed, what the
 * drivers say, what to write. Doubts keep no book from being built.
 */
export function reasonWarnings(book: Book, lastBook?: Book): readonly string[] {
  const names = namesInBook(book)
  const suggested = new Map(suggestReasons(book, lastBook, nameIn(names)).map(({ about, drivers }) => [about, reasonText({ about, text: '', drivers })]))
  const doubts = doubtReasons(book).map(
    (doubt) => `增减原因“${reasonName(doubt.about, names)}”：${found(doubt, names)}可写：${suggested.get(doubt.about) ?? ''}。`,
  )
  return [...doubts, ...uncounted(book)]
}

function nameIn({ functionalName, economicName }: Names): NameOf {
  return (code) => (code.startsWith('3') ? economicName(code) : functionalName(code))
}

function found(doubt: ReasonDoubt, names: Names): string {
  const change = `比上年${movement(doubt)}`
  const rest = wan(doubt.explained ?? changeOf(doubt))
  switch (doubt.doubt) {
    case 'missing':
      return `${change}，没有写原因。请补写；`
    case 'otherDirection':
      return `${change}，所写各因素合计${signedWords(rest)}，方向相反。请核对各因素金额的正负；`
    case 'explainsLittle':
      return `${change}，所写各因素合计${signedWords(rest)}，不到增减额的一半。请补齐其余因素；`
    case 'otherWords':
      return `${change}，所写“${doubt.text}”只说${changeOf(doubt) > 0n ? '减少' : '增加'}，与增减方向相反。请核对；`
    case 'projectsUnnamed':
      return `${change}；今年项目支出${wan(doubt.projects!)}，上年全部才${wan(doubt.before)}，增加的一半以上来自项目，所写“${doubt.text}”没有说到。请写明是哪些项目；`
    case 'reused':
      return `${change}，所写“${doubt.text}”又用来说明“${reasonName(doubt.other!.about, names)}”${movement(doubt.other!)}，一增一减不能是同一原因。请分别写明；`
  }
}

function signedWords(amount: string): string {
  if (/^0\.0+万元$/.test(amount)) return '为零'
  return amount.startsWith('-') ? `减少${amount.slice(1)}` : `增加${amount}`
}

/** Who explains by people who came and went says how many are in post; the check of the published book asks for it. */
function uncounted(book: Book): readonly string[] {
  const counted = book.reasons.filter(({ drivers = [] }) => drivers.some(({ people = 0 }) => people !== 0))
  if (counted.length === 0 || inPost(book) !== undefined) return []
  return [`增减原因有 ${counted.length} 处写了人数，台账的 staffing 里没有实有（在职）人数，读者无法核对。请补上一行，如 { name: 实有在职人员, count: 25 }。`]
}

/** Suggested reasons as the text of a `reasons.yaml`: each change with its amounts, what the ledger says now, and the drivers derived. */
export function suggestedReasons(book: Book, lastBook?: Book): string {
  const names = namesInBook(book)
  const own = new Map(book.reasons.map((reason) => [reason.about, reasonText(reason)]))
  const noted = suggestReasons(book, lastBook, nameIn(names)).map(({ about, drivers, notes, before, after }) => ({
    reason: { about, text: '', drivers },
    notes: [header({ about, before, after }, names), ...(own.get(about) ? [`台账现写：${own.get(about)}`] : []), ...notes],
  }))
  const from = lastBook === undefined ? '由本年台账和其中的上年数推算' : '由本年和上年两本台账逐行推算'
  return writeReasons(noted, [
    `${book.unit.name}${book.year}年增减原因建议，${from}，请核实后粘贴到 reasons.yaml。`,
    '人员经费的增减，请写明是人数变化（人员）还是标准变化（标准），能写人数的写 people。',
    '每个因素一行：kind（人员、标准、项目、一次性、划转、其他）、words（因素）、amount（万元，减少为负）、people（人数，可不写）。',
  ])
}

function header(change: ReasonedChange, names: Names): string {
  return `${reasonName(change.about, names)}：上年${wan(change.before)}，今年${wan(change.after)}，${movement(change)}。`
}
