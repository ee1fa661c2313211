import { checkFolder } from '#app/check-folder'
import { addWaivers } from '#app/waivers'

interface Options {
  readonly reason?: string
  readonly author?: string
  readonly template?: string
}

/** `waive`: writes down why findings of a document may stand, in the file beside it. The ids are those that `check --format json` prints. */
export async function waive(file: string, ids: readonly string[], { reason, author, template }: Options): Promise<void> {
  if (reason === undefined || author === undefined) return misuse('请用 --reason 写明理由，用 --author 写明说明人。')
  const { reports } = await checkFolder([file], template === undefined ? {} : { template })
  const [entry] = reports
  const report = entry!.report
  if (report.status === 'refused') return misuse(`${file}：${report.message}`)
  const unknown = ids.filter((id) => report.findings[Number(id.replace(/^F/i, '')) - 1] === undefined)
  if (unknown.length > 0)
    return misuse(`没有编号为 ${unknown.join('、')} 的问题，这份文件的问题编号为 F1 到 F${report.findings.length}（见 check --format json）。`)
  const date = new Date().toISOString().slice(0, 10)
  const added = ids.map((id) => {
    const { check, message } = report.findings[Number(id.replace(/^F/i, '')) - 1]!
    return { check, message, reason, author, date }
  })
  console.error(`已写入 ${addWaivers(file, added)}：${added.length} 条说明。`)
}

function misuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}
