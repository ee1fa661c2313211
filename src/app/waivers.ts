import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Finding } from '#checks/check'
import type * as Yaml from 'yaml'
import type { Outcome } from './check-document.ts'
import type { FileReport } from './batch/file-report.ts'
import { recounted } from './obligations.ts'

/** A finding the unit has answered for: which one, why it may stand, who says so and since when. */
export interface Waiver {
  readonly check: string
  /** The finding's message or a part of it. A figure that changes changes the message, so what was answered once is asked anew. */
  readonly message: string
  readonly reason: string
  readonly author: string
  readonly date?: string
}

/** A finding with the answer that lets it stand. */
export interface Waived {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** The file of answers beside a document: 预算.pdf → 预算.pdf.waivers.yaml. */
export function waiverFileOf(file: string): string {
  return `${file}.waivers.yaml`
}

/** A report with the answers that stand beside its document; waived findings are listed apart, never hidden. */
export function withWaivers<Entry extends FileReport>(entry: Entry): Entry {
  const path = waiverFileOf(entry.file)
  if (entry.report.status !== 'checked' || !existsSync(path)) return entry
  return { ...entry, report: waive(entry.report, readWaivers(path)) }
}

/** What a file of answers holds, and in Chinese what of it could not be used. */
export interface WaiverFile {
  readonly waivers: readonly Waiver[]
  readonly problems: readonly string[]
}

const needed = ['check', 'message', 'reason', 'author'] as const

/** Reads a file of answers: a list of check, message, reason, author and, if known, date. Whatever is wrong is told, and the rest is used. */
export function readWaivers(path: string): WaiverFile {
  let entries: unknown
  try {
    entries = yaml().parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return {
      waivers: [],
      problems: [`说明文件 ${path} 读不通，其中的说明都没有采用：${error instanceof Error ? error.message.split('\n')[0] : String(error)}`],
    }
  }
  if (!Array.isArray(entries)) return { waivers: [], problems: [`说明文件 ${path} 应为一条条的列表，每条以“- check:”开头，没有采用。`] }
  const read = entries.map((entry: unknown, index) => waiverOf(entry, `说明文件 ${path} 第${index + 1}条`))
  return { waivers: read.flatMap((one) => (typeof one === 'string' ? [] : [one])), problems: read.filter((one) => typeof one === 'string') }
}

function waiverOf(entry: unknown, at: string): Waiver | string {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>
  const missing = needed.filter((name) => typeof given[name] !== 'string' || given[name].trim() === '')
  if (missing.length > 0) return `${at}缺少 ${missing.join('、')}，没有采用。一条说明要写明核对项、问题、理由和说明人。`
  const date = given['date'] instanceof Date ? given['date'].toISOString().slice(0, 10) : given['date']
  const waiver = { check: given['check'], message: given['message'], reason: given['reason'], author: given['author'] } as Waiver
  return typeof date === 'string' ? { ...waiver, date } : waiver
}

/** Takes the answered findings out of the problems of a report. An answer that answers nothing any more is told. */
export function waive(outcome: Outcome, { waivers, problems }: WaiverFile): Outcome {
  const answerOf = (finding: Finding) => waivers.find(({ check, message }) => finding.check === check && finding.message.includes(message))
  const waived = outcome.findings.flatMap((finding): Waived[] => {
    const waiver = answerOf(finding)
    return waiver === undefined ? [] : [{ finding, waiver }]
  })
  const kept = outcome.findings.flatMap((finding, at) => (answerOf(finding) === undefined ? [at] : []))
  const idle = waivers.filter((waiver) => !waived.some((one) => one.waiver === waiver))
  const remarks = [...problems, ...idle.map(({ check, message }) => `已说明的“${message}”（${check}）没有再出现，可能已经改正，请从说明文件里删去。`)]
  return {
    ...outcome,
    summary: { ...outcome.summary, remarks: [...outcome.summary.remarks, ...remarks.map((message) => ({ message, place: {} }))] },
    findings: kept.map((at) => outcome.findings[at]!),
    causes: outcome.causes
      .map(({ edits, findings }) => ({ edits, findings: findings.flatMap((at) => (kept.includes(at) ? [kept.indexOf(at)] : [])) }))
      .filter(({ findings }) => findings.length > 0),
    obligations: outcome.obligations.map((owed) => {
      const answered = waived.filter(({ finding }) => finding.check === owed.check).length
      return answered === 0 ? owed : recounted(owed, { ...owed, findings: owed.findings - answered })
    }),
    waived,
  }
}

/** Adds answers to the file beside a document, keeping what stands in it. */
export function addWaivers(file: string, added: readonly Waiver[]): string {
  const path = waiverFileOf(file)
  const { parseDocument, stringify } = yaml()
  const head = '# 已说明的问题：核对时单独列出，不再计入问题。数字一变，就要重新说明。\n'
  if (!existsSync(path)) writeFileSync(path, head + stringify(added, { lineWidth: 0 }))
  else {
    const document = parseDocument(readFileSync(path, 'utf8'))
    for (const waiver of added) document.add(document.createNode(waiver))
    writeFileSync(path, document.toString({ lineWidth: 0 }))
  }
  return path
}

/** Loaded only where a file of answers is: every check would pay for it at its start. */
function yaml(): typeof Yaml {
  return createRequire(import.meta.url)('yaml') as typeof Yaml
}
