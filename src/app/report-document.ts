import { categories } from '#checks/check'
import { checks } from '#checks/registry'
import type { Block, Document, Row, Table } from '#document/blocks'
import { plain } from '#document/blocks'
import type { Outcome } from './check-document.ts'
import type { Obligation } from './obligations.ts'
import type { FileReport } from './batch/file-report.ts'
import { findingColumns, findingRow, rowOf, totalColumns, type FolderReport } from './folder/report.ts'
import { causeBlocks, type Pictures } from './report-causes.ts'
import { otherPlaces, remarked, joined, severityWords, toldCauses, where, type ToldCause } from './report-words.ts'

/** A sheet to work in has a column for everything; a page to read tells each problem by itself, with pictures where there are some. */
export interface ReportForm {
  readonly isSheet: boolean
  readonly pictures?: Pictures
  /** What is said of several files together. */
  readonly folder?: FolderReport
}

/**
 * The reports as one document, so that every writer prints them: what was checked, the problems of all files in one
 * table with room for the clerk's answer, what was not understood, what could not be checked.
 */
export function reportDocument(reports: readonly FileReport[], { isSheet, pictures, folder }: ReportForm): Document {
  const checked = reports.flatMap(({ file, report }) => (report.status === 'checked' ? [{ file, report }] : []))
  const only = checked.length === 1 ? checked[0]!.report.summary.title : `${reports.length} 份文件`
  const many = reports.length > 1
  const column = (name: string) => (many ? [name] : [])
  const of = (file: string) => (many ? [file] : [])
  return {
    title: `核对报告：${only}`,
    remarks: [],
    blocks: [
      heading('核对结果'),
      ...(many ? [] : checked.map(({ file, report }) => text(lineOf(file, report)))),
      table('文件清单', ['文件', '单位', '年度', '核对项', '一致', '不符', '问题', '无法核对', '说明'], reports.map(fileRow)),
      ...folderTables(folder),
      heading('问题清单'),
      table(
        '问题清单',
        ['序号', ...column('文件'), ...(isSheet ? sheetColumns : pageColumns)],
        numbered(checked.flatMap(({ file, report }) => toldCauses(report).map((cause) => [...of(file), ...(isSheet ? sheetRow(cause) : pageRow(cause))]))),
      ),
      ...(isSheet ? [] : causeBlocks(checked, pictures)),
      ...waivedTable(checked, column, of),
      heading('核对清单'),
      table(
        '核对清单',
        [...column('文件'), '类别', '核对', '一致', '不符', '无法核对', '结果'],
        checked.flatMap(({ file, report }) => report.obligations.map((owed) => [...of(file), ...obligationRow(owed)])),
      ),
      heading('未能理解的数字'),
      table(
        '未能理解的数字',
        [...column('文件'), '数字', '原因', '位置', '原文'],
        checked.flatMap(({ file, report }) =>
          report.summary.unread.map((item) => [...of(file), item.text, item.why, where(item.place), item.place.quote ?? '']),
        ),
      ),
      heading('无法核对的事项'),
      table(
        '无法核对的事项',
        [...column('文件'), '核对', '原因', '位置'],
        checked.flatMap(({ file, report }) => report.notChecked.map((item) => [...of(file), item.check, item.why, where(item.place)])),
      ),
    ],
  }
}

/** What the files of a folder say together. */
function folderTables(folder: FolderReport | undefined): readonly Block[] {
  if (folder === undefined) return []
  return [
    heading('文件夹汇总'),
    table('文件夹汇总', totalColumns, folder.totals.map(rowOf)),
    ...folder.remarks.map(text),
    heading('文件之间的问题'),
    table('文件之间的问题', findingColumns, folder.findings.map(findingRow)),
  ]
}

function lineOf(file: string, { summary, findings, causes, held, notChecked }: Outcome): string {
  const checks = held + findings.length + notChecked.length
  return `文件：${file}。共 ${checks} 项核对，${held} 项一致，${findings.length} 处不符归为 ${causes.length} 个问题，${notChecked.length} 项无法核对。读到 ${summary.facts} 个数据，另有 ${summary.unread.length} 个数字未能理解。`
}

function fileRow({ file, report }: FileReport): readonly string[] {
  if (report.status === 'refused') return [file, '', '', '', '', '', '', '', report.message]
  const { summary, held, findings, causes, notChecked } = report
  return [
    file,
    summary.unit ?? '',
    String(summary.year ?? ''),
    String(held + findings.length + notChecked.length),
    String(held),
    String(findings.length),
    String(causes.length),
    String(notChecked.length),
    ['已核对', ...summary.remarks.map(remarked)].join('；'),
  ]
}

type Checked = { readonly file: string; readonly report: Outcome }

/** What the unit has answered for, where it has. */
function waivedTable(checked: readonly Checked[], column: (name: string) => readonly string[], of: (file: string) => readonly string[]): readonly Block[] {
  const rows = checked.flatMap(({ file, report }) =>
    (report.waived ?? []).map(({ finding, waiver }) => [
      ...of(file),
      severityWords[finding.severity],
      where(finding.place),
      finding.message,
      waiver.reason,
      waiver.author,
      waiver.date ?? '',
    ]),
  )
  if (rows.length === 0) return []
  return [heading('已说明的问题'), table('已说明的问题', [...column('文件'), '程度', '位置', '问题', '理由', '说明人', '日期'], rows)]
}

const results = { held: '一致', finding: '有问题', notChecked: '无法核对', none: '本文件没有这类内容', notInForce: '本年度不适用' } as const

function obligationRow({ category, title, held, findings, notChecked, status }: Obligation): readonly string[] {
  return [categories[category], title, String(held), String(findings), String(notChecked), results[status]]
}

const checkOf = new Map(checks.map((check) => [check.id, check]))

/** The column for the clerk's answer, and the answers there are. */
const answer = '处理情况'
const answers = ['未处理', '已改正', '已说明', '不采纳'] as const

const sheetColumns = ['程度', '类别', '核对项', '位置', '问题', '原文', '应为', '相差', '怎样改', answer] as const
const pageColumns = ['程度', '问题', '怎样改'] as const

function sheetRow(cause: ToldCause): readonly string[] {
  const { severity, remedies, findings } = cause
  const { place, found = '', expected = '', difference = '', ...first } = findings[0]
  const check = checkOf.get(first.check)
  const kind = check === undefined ? ['', first.check] : [categories[check.category], check.title]
  return [severityWords[severity], ...kind, where(place), messageOf(cause), found, expected, difference, joined(remedies), '']
}

function pageRow(cause: ToldCause): readonly string[] {
  return [severityWords[cause.severity], messageOf(cause), joined(cause.remedies)]
}

/** The first message whole; findings of the same cause by their place, because one edit clears them all. */
function messageOf({ findings }: ToldCause): string {
  const [{ message }] = findings
  return findings.length === 1 ? message : `${message}同一原因还见于：${otherPlaces(findings).join('、')}。`
}

function numbered(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, index) => [String(index + 1), ...row])
}

function heading(title: string): Block {
  return { kind: 'heading', level: 2, runs: plain(title), place: {} }
}

function text(sentence: string): Block {
  return { kind: 'paragraph', runs: plain(sentence), place: {} }
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const header: Row = { cells: columns.map((column) => ({ runs: plain(column), header: true, ...(column === answer ? { choices: answers } : {}) })) }
  const body = rows.map((row): Row => ({ cells: row.map((cell) => ({ runs: plain(cell) })) }))
  return { kind: 'table', caption, above: [], below: rows.length === 0 ? ['无'] : [], headerRows: 1, rows: [header, ...body], place: {} }
}
