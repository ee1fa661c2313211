import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '#document/read-result'
import { qinghai } from '#templates/qinghai/template'
import { checkDocument, type CheckReport } from './check-document.ts'
import { readFile } from './read-file.ts'

export interface FileReport {
  readonly file: string
  readonly report: CheckReport | Refusal
}

const readable = /\.(?:md|markdown|txt|html?|text)$/i

/** The files that paths name: a folder stands for the readable files in it, in name order. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
    return isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => readable.test(name)).toSorted().map((name) => join(path, name)) : [path]
  })
}

/** Checks files one by one; a bad file is a report of its own and never stops the others. */
export function* checkFiles(files: readonly string[]): Generator<FileReport> {
  for (const file of files) yield { file, report: checkDocument(readFile(file), qinghai) }
}
