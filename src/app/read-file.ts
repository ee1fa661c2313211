import { readFileSync, statSync } from 'node:fs'
import { refuse, type ReadResult } from '#document/read-result'
import { readBytes } from './read-bytes.ts'
import { largestText } from '#readers/text/decode'

/** Reads one file by its content, never by its name. Whatever is wrong with it becomes a refusal with the remedy. */
export async function readFile(path: string): Promise<ReadResult> {
  try {
    const { size } = statSync(path)
    if (size > 4 * largestText) return refuse('too-large', `文件有 ${Math.ceil(size / 1048576)} MB，远超一本部门预算的大小，未读取。请确认没有选错文件。`)
    return await readBytes(readFileSync(path))
  } catch (error) {
    return refuse('damaged', `文件打不开：${error instanceof Error ? error.message : String(error)}。请检查路径和权限。`)
  }
}
