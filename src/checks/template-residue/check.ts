import type { Place } from '#document/place'
import { Answers } from '../check.ts'
import type { Check, ReadBook, Severity } from '../check.ts'

interface Residue {
  readonly pattern: RegExp
  readonly severity: Severity
  readonly what: string
  readonly remedy: string
}

const residues: readonly Residue[] = [
  { pattern: /(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])|[×╳]{2,}|[图表件][×╳](?=[。，；）)])/g, severity: 'error', what: '模板占位符', remedy: '请填写实际内容' },
  {
    pattern:
      /_{2,}(?=\s*(?:亿元|万元|元|%|个|人|名|辆|台))|待填|待补充|此处(?:填写|插入|说明|注明)|请(?:填写|输入)|[[［【](?:比例|金额|数字|数值|名称|单位名称|部门名称|年度|年份|原因|内容|数量)[\]］】]/g,
    severity: 'error',
    what: '未填写的内容',
    remedy: '请填写实际内容',
  },
  {
    pattern:
      /[（(](?:若|如)?(?:无|没有)[^（）()\d]{0,16}(?:则|请|应)?(?:写|填)[^（）()\d]{0,12}[)）]|[（(](?:说明|注|备注)[:：][^（）()]{0,24}(?:写此|填写|删去|删除)[^（）()]{0,12}[)）]/g,
    severity: 'error',
    what: '填写要求',
    remedy: '请按要求写好后删去',
  },
  {
    pattern: /(?:增加|增长|上升)\s*(?:[（(]\s*(?:减少|下降|降低)\s*[)）]|[/／](?:减少|下降|降低))|增\s*[（(/／]\s*减[)）]?(?=\s*\d)/g,
    severity: 'error',
    what: '未选定的增减',
    remedy: '请按实际增减只保留一个',
  },
  {
    pattern:
      /(?<=(?:[支收]入|预算|支出|经费|费|拨款|数为|增加|减少|总额|总预算|结转|补助|工资|奖金))(?:万元|亿元)(?=[，。；、,;]|，占)|(?<=单价|单位价值)(?:万元|亿元)(?=以上)|(?<=增长|下降|减少|增加|降低)[%％](?=[，。；])/g,
    severity: 'error',
    what: '缺少金额的单位',
    remedy: '请补上金额',
  },
  { pattern: /万元\s*万元?(?=[^\u4e00-\u9fff]|万?元)|亿元\s*亿元|[%％]{2,}/g, severity: 'error', what: '重复的单位', remedy: '请核对金额并删去重复的单位' },
  {
    pattern: /(?<!。)。。(?!。)|，，|、、|；；|，。|。，|；。|，；|；，|、，|，、|、。|。；/g,
    severity: 'info',
    what: '重复的标点',
    remedy: '请删去多余的标点',
  },
]

interface Hit {
  readonly place: Place
  readonly quote: string
}

/** Both directions side by side are a leftover only in a sentence that states a figure; a method note may name both. */
function isLeftover(residue: Residue, text: string, index: number): boolean {
  if (residue.what !== '未选定的增减') return true
  // Reasons that follow are reasons of one direction, which the writer forgot to choose.
  if (/^[^。，,；;]{0,12}的(?:主要)?原因[^。]{0,3}(?:[，,:：]?一是|是由于|是)/.test(text.slice(index))) return true
  const start = text.lastIndexOf('。', index) + 1
  const end = text.indexOf('。', index)
  return /\d(?:\.\d+)?\s*(?:亿元|万元|元|%|％)/.test(text.slice(start, end < 0 ? text.length : end))
}

function hitsOf(residue: Residue, book: ReadBook): readonly Hit[] {
  const texts = [...book.passages, ...book.titles, ...book.projects.map(({ objective, place }) => ({ text: objective, place }))]
  return texts.flatMap(({ text, place }) =>
    [...text.matchAll(residue.pattern)]
      .filter(({ index }) => isLeftover(residue, text, index))
      .map((match) => {
        const quote = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8)
        return { quote, place: { ...place, quote } }
      }),
  )
}

/** What a template left behind; one finding for a kind of residue. */
export const check: Check = {
  id: 'template-residue',
  title: '没有模板残留',
  category: 'wording',
  version: 2,
  run(book) {
    const answers = new Answers('template-residue')
    for (const residue of residues) {
      const hits = hitsOf(residue, book)
      const [first] = hits
      if (first === undefined) {
        answers.hold()
        continue
      }
      const times = hits.length > 1 ? `，共${hits.length}处` : ''
      answers.find({
        severity: residue.severity,
        message: `“${first.quote}”有${residue.what}${times}；${residue.remedy}。`,
        place: first.place,
        found: first.quote,
        related: hits.slice(1).map(({ place }) => place),
        suggestion: `${residue.remedy}。`,
      })
    }
    return answers.outcome()
  },
}
