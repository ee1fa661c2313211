const levelMark = /\((?:类|款|项)\)(?=支出$|$)/
const odd = /[\s\u200b\ufeff\uff01-\uff5e“”‘’"'「」]/

function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/**
 * What two spellings of one heading name have in common: bracket width, quotes, white space and a trailing level mark
 * such as （类） do not count.
 */
export function nameKey(name: string): string {
  const plain = odd.test(name) ? narrow(name).replace(/[\s\u200b\ufeff“”‘’"'「」]+/g, '') : name
  return plain.replace(levelMark, '').replaceAll(',', '、')
}

/** `nameKey` without a closing 支出: prose writes 卫生健康（类） for 卫生健康支出. */
export function looseNameKey(name: string): string {
  const key = nameKey(name)
  return key.length > 2 && key.endsWith('支出') ? key.slice(0, -2) : key
}
