import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml'
import { fen, parseFen, type Fen } from '#core/money'
import { quoted, remedy } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'

/** One value of a YAML file with the name and line to complain about. Numbers keep the characters a person typed. */
export interface Field {
  readonly file: string
  readonly line: number
  readonly name: string
  readonly node: unknown
  readonly lineOf: (node: unknown) => number
  readonly problems: LedgerProblem[]
}

/** Says in the problem list what is wrong with a field. */
export function complain({ file, line, problems }: Field, message: string): void {
  problems.push({ file, line, message })
}

const causes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: '行首用了制表符，请改为空格',
  BAD_INDENT: '行首空格没有对齐，请与同级的行对齐',
  MULTILINE_IMPLICIT_KEY: '冒号后缺少空格，或上一行的引号没有成对',
  MISSING_CHAR: '缺少冒号、引号或括号，请补上',
  UNEXPECTED_TOKEN: '有多余的符号，请删去或用引号括起整段文字',
  BLOCK_AS_IMPLICIT_KEY: '一行里写了两个“名称: 值”，请分成两行或用引号括起',
  MULTIPLE_DOCS: '文件里有“---”分隔的第二份内容，请删去',
  BAD_SCALAR_START: '文字以特殊符号开头，请用引号括起',
}

const tooDeep = '嵌套太深，读不通。请对照 mingzhang init 生成的样例改写。'
/** No ledger nests so deep; a parser that recurses takes seconds to find that out. */
const deepest = 500

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}

/** Opens a YAML file; one that cannot be parsed gives problems with their lines and no field. */
export function openYaml(file: string, text: string, problems: LedgerProblem[]): Field | undefined {
  const counter = new LineCounter()
  const lineOf = (node: unknown): number => {
    const start = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0]
    return start === undefined ? 1 : Math.max(1, counter.linePos(start).line)
  }
  if (isTooDeep(text)) {
    problems.push({ file, line: 1, message: tooDeep })
    return undefined
  }
  try {
    // Repeated keys are looked for in mapOf, because the parser compares each key with every other.
    const parsed = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' })
    for (const error of parsed.errors) problems.push(yamlProblem(file, error))
    return parsed.errors.length > 0 ? undefined : { file, line: lineOf(parsed.contents), name: file, node: parsed.contents, lineOf, problems }
  } catch {
    // The parser recurses, so a file of nothing but brackets ends its stack instead of reporting an error.
    problems.push({ file, line: 1, message: tooDeep })
    return undefined
  }
}

function yamlProblem(file: string, error: YAMLError): LedgerProblem {
  return { file, line: error.linePos?.[0].line ?? 1, message: `格式有误：${causes[error.code] ?? '这里读不通，请对照样例检查空格、冒号和引号'}。` }
}

function isBlank(field: Field | undefined): field is undefined {
  return field === undefined || field.node === null || (isScalar(field.node) && (field.node.value === null || field.node.value === ''))
}

/** The words of a field; '' when it is left out or empty. */
export function textOf(field: Field | undefined): string {
  if (isBlank(field)) return ''
  if (!isScalar(field.node)) {
    complain(field, `${quoted(field.name)}应为一段文字。文字里有冒号、逗号或括号时请用引号括起。`)
    return ''
  }
  const { value, source } = field.node
  return (typeof value === 'string' ? value : (source ?? String(value))).trim()
}

/** Whether a field holds a list, right or wrong. */
export function isList(field: Field | undefined): boolean {
  return field !== undefined && isSeq(field.node)
}

/** The parts of a list; none when it is left out. */
export function listOf(field: Field | undefined): readonly Field[] {
  if (isBlank(field)) return []
  if (!isSeq(field.node)) {
    complain(field, `${quoted(field.name)}应为清单，每项一行，以“- ”开头。`)
    return []
  }
  return field.node.items.map((node, index) => ({ ...field, node, line: lineWithin(field, node), name: `${field.name} 第${index + 1}项` }))
}

/** A node without a place of its own, such as an empty value, stands where its parent does. */
function lineWithin(parent: Field, node: unknown): number {
  return (node as { readonly range?: unknown } | null)?.range === undefined ? parent.line : parent.lineOf(node)
}

/** The parts of a mapping by name, in the order written; unknown names are problems when `known` says which are known. */
export function mapOf(field: Field | undefined, known?: readonly string[]): ReadonlyMap<string, Field> {
  const parts = new Map<string, Field>()
  if (isBlank(field)) return parts
  if (!isMap(field.node)) {
    complain(field, `${quoted(field.name)}应为若干行“名称: 值”，冒号后有一个空格。`)
    return parts
  }
  for (const { key, value } of field.node.items) {
    const at = { ...field, node: key, line: lineWithin(field, key), name: `${field.name} 里的名称` }
    const name = textOf(at)
    if (known !== undefined && !known.includes(name)) complain(at, `不认识${quoted(name)}，${remedy(name, known)}`)
    else if (parts.has(name)) complain(at, `${quoted(name)}写了两次。请合并为一处。`)
    else parts.set(name, { ...at, node: value, line: at.line, name })
  }
  return parts
}

/** An amount in 万元 to the fen; 0 when left out. */
export function moneyOf(field: Field | undefined): Fen {
  const text = textOf(field)
  const amount = text === '' ? fen(0n) : parseFen(text, 'wanYuan')
  if (amount === undefined && field !== undefined) complain(field, `${quoted(field.name)}写的是${quoted(text)}，应为以万元计的数字，最多六位小数。`)
  return amount ?? fen(0n)
}

/** One of the words a field may hold; anything else is a problem and counts as the first. */
export function choiceOf<Word extends string>(parent: Field, field: Field | undefined, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = textOf(field)
  const found = words.find((word) => word === text)
  if (found === undefined) complain(field ?? parent, `${quoted(name)}${text === '' ? '没有写' : `写的是${quoted(text)}`}，${remedy(text, words)}`)
  return found ?? words[0]
}
