import type { Finding } from '#checks/check'
import type { Block, Document, Row } from '#document/blocks'
import { plain } from '#document/blocks'
import type { Place } from '#document/place'
import type { CheckReport } from './check-document.ts'

const words = { error: '错误', warning: '疑点', info: '提示' } as const

/** The check report as a document, so that every writer prints it: a summary, the problems, what was not understood. */
export function reportDocument(file: string, { book, findings, causes, held, notChecked }: CheckReport): Document {
  const checks = held + findings.length + notChecked.length
  const rows = causes.map((cause, index): Row => {
    const own = cause.findings.map((at) => findings[at]!)
    const edits = cause.edits.map((edit) => `${where(edit.place)}“${edit.from}”改为“${edit.to}”`)
    const remedy = edits.length > 0 ? edits.join('；') : (own[0]!.suggestion ?? '')
    return { cells: [String(index + 1), words[severityOf(own)], where(own[0]!.place), own.map((finding) => finding.message).join(' '), remedy].map((text) => ({ runs: plain(text) })) }
  })
  return {
    title: `核对报告：${book.title}`,
    remarks: [],
    blocks: [
      heading('核对结果'),
      text(`文件：${file}。共 ${checks} 项核对，${held} 项一致，${findings.length} 处不符归为 ${causes.length} 个问题，${notChecked.length} 项无法核对。读到 ${book.facts.length} 个数据，另有 ${book.unread.length} 个数字未能理解。`),
      table('问题清单', ['序号', '程度', '位置', '问题', '怎样改'], rows),
      heading('未能理解的数字'),
      table('未能理解的数字', ['数字', '原因', '位置', '原文'], book.unread.map((item): Row => ({ cells: [item.text, item.why, where(item.place), item.place.quote ?? ''].map((words) => ({ runs: plain(words) })) }))),
      heading('无法核对的事项'),
      table('无法核对的事项', ['核对', '原因', '位置'], notChecked.map((item): Row => ({ cells: [item.check, item.why, where(item.place)].map((words) => ({ runs: plain(words) })) }))),
    ],
  }
}

function severityOf(findings: readonly Finding[]): keyof typeof words {
  return (['error', 'warning', 'info'] as const).find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info'
}

function where(place: Place): string {
  return [place.line === undefined ? '' : `第${place.line}行`, place.table === undefined ? '' : `「${place.table}」`].join('')
}

function heading(words: string): Block {
  return { kind: 'heading', level: 2, runs: plain(words), place: {} }
}

function text(words: string): Block {
  return { kind: 'paragraph', runs: plain(words), place: {} }
}

function table(caption: string, columns: readonly string[], rows: readonly Row[]): Block {
  const header: Row = { cells: columns.map((column) => ({ runs: plain(column), header: true })) }
  return { kind: 'table', caption, above: [], below: rows.length === 0 ? ['无'] : [], headerRows: 1, rows: [header, ...rows], place: {} }
}
