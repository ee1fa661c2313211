import { compact } from '#document/text'

/** First-level indicators and the second-level ones that belong to each (财预〔2021〕101号, with the older 可持续影响). */
const children: Readonly<Record<string, readonly string[]>> = {
  成本指标: ['经济成本', '社会成本', '生态环境成本'],
  产出指标: ['数量', '质量', '时效'],
  效益指标: ['经济效益', '社会效益', '生态效益', '可持续影响'],
  满意度指标: ['服务对象满意度', '满意度'],
}

const secondLevel = new Map(Object.entries(children).flatMap(([first, seconds]) => seconds.map((second) => [second, first] as const)))

function bare(text: string): string {
  return compact(text).replace(/指标$/, '')
}

/** The first-level label a text is, in its full form. */
export function firstLevelOf(text: string): string | undefined {
  return Object.keys(children).find((label) => bare(label) === bare(text) && compact(text).length >= 2 && compact(text) !== '满意度')
}

/** True when the text is a second-level label. */
export function isSecondLevel(text: string): boolean {
  return secondLevel.has(bare(text))
}

/** The first level a second-level label belongs to. */
export function parentOf(level2: string): string | undefined {
  return secondLevel.get(bare(level2))
}

/** How 绩效指标性质 is printed; `0` is what exports make of ＝. */
export const operators: ReadonlySet<string> = new Set([
  '≥',
  '≤',
  '=',
  '＝',
  '>',
  '＞',
  '<',
  '＜',
  '定性',
  '0',
  '大于等于',
  '小于等于',
  '等于',
  '大于',
  '小于',
  '不低于',
  '不少于',
  '不超过',
  '不高于',
  '大于或等于',
  '小于或等于',
  '≧',
  '≦',
  '正向',
  '反向',
])
