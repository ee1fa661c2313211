import type { Check } from '../check.ts'
import { allTexts, checkPattern } from '../texts.ts'

/** Common words of budgets in the forms that were replaced; none of these characters is a standard one. */
const traditional =
  /[職業補貼學會務國際發關於與為這個們來時過對說還沒開長門問間產動經濟總結統計劃區縣鄉鎮鐵車輛運費辦處廳員團隊師護醫療衛環農漁錢財買賣價債貸資質賬賦稅編號類項錄頁題應當該備設標準確實據報導數額萬億點線電話網絡終續約紀綱維級綜審評議論證讓認識記許諾調講謝預須頓顯風館養餘駐騰體驗]+/gu

/** Characters that the standard forms have replaced; only those that are no standard form of any word. */
export const check: Check = {
  id: 'traditional-characters',
  title: '用规范汉字',
  category: 'wording',
  version: 1,
  run(book) {
    return checkPattern('traditional-characters', allTexts(book), traditional, {
      severity: 'warning',
      what: '有繁体字',
      remedy: '请改用规范汉字',
    })
  },
}
