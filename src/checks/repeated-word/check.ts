import type { Check } from '../check.ts'
import { writtenTexts, checkPattern } from '../texts.ts'

/** Particles whose doubling can only be a slip, with the words they may rightly follow or begin. */
const particles =
  /(?<![目有])的的(?![确士])|(?<!为)了了(?![解却结])|(?<![中温平缓亲柔共缓饱总])和和(?!平|谐|气)|(?<!参|给|赋|付)与与|(?<![存所实现正内])在在|(?<=[，。；、])由由|等等等/
const doubled =
  /主要主要|主要(?:原因)?[是为]主要(?:原因)?[是为]|(?<=20\d\d)年年(?![初末中底度报])|(?<year>20\d\d)年度?\k<year>年|增加增加|减少减少|下降下降|用于用于|以及以及|其中其中|安排安排|包括包括|进行进行|由于由于|因此因此|同比同比|实行实行|加强加强|推进推进|开展开展|提供提供|提高提高|促进促进|坚持坚持|按照按照|根据根据|负责负责|比上年比上年|较上年较上年/
/** A phrase of four to twenty characters at once again; headings may stand beside themselves (款 and 项 of one name). */
const phrase = /(?<words>[\u4e00-\u9fff]{4,20}?)(?<!支出|收入|工作|单位|预算|服务|管理|经费|资金|项目|费用)\k<words>/
const repeated = new RegExp(`${particles.source}|${doubled.source}|${phrase.source}`, 'g')

/** A cell that is merged may be read twice: only what stands in running words is judged. */
function isInSentence({ input, 0: match }: RegExpExecArray): boolean {
  return input.length >= match.length + 6
}

/** A word written twice: only words and phrases whose doubling no correct sentence has. */
export const check: Check = {
  id: 'repeated-word',
  title: '没有重复的字词',
  category: 'wording',
  version: 2,
  run(book) {
    return checkPattern(
      'repeated-word',
      writtenTexts(book),
      repeated,
      {
        severity: 'warning',
        what: '有重复的字词',
        remedy: '请删去多余的部分',
      },
      isInSentence,
    )
  },
}
