import { compact } from '#document/text'

export type GovernmentLevel = 'central' | 'province' | 'city' | 'county'

const organisation = /^(?:中国共产党|中共|中国人民政治协商会议|政协|中国共产主义青年团|共青团|中国民主[促建同][^省市县区]{0,4}|九三学社)/
const province = /^(?:[^省市县区]{2,3}省|[^省市县]{2,6}?自治区)/
const municipality = /^(?:北京|天津|上海|重庆)市/
const city = /^[^省县区]{2,8}?(?:自治州|地区|盟|市(?![场政容民值属]))/
const county = /^[^省市]{1,8}?(?:自治县|自治旗|县|旗|(?<![社园地林灾小校库景片辖山牧发新护范])区)/
const ownKind = /开发区|园区|高新区|示范区|新区|管理区|保税区|管委会|街道|[镇乡]/
const town = /(?:街道|镇|乡)(?:人民政府|办事处|党委|委员会)?$/

/**
 * The level of government a unit belongs to, from the last division its name begins with. Undefined when the name does
 * not tell: zones of their own kind, towns, names without a division.
 */
export function unitLevel(unit: string): GovernmentLevel | undefined {
  const name = compact(unit).replace(organisation, '')
  if (/^(?:国家|中华人民共和国|中央)/.test(name)) return /[省市县区]/.test(name) ? undefined : 'central'
  if (ownKind.test(name.slice(0, 16)) || town.test(name)) return undefined
  const capital = municipality.exec(name)
  if (capital !== null) return county.test(name.slice(capital[0].length)) ? 'county' : 'city'
  const above = province.exec(name)
  const rest = name.slice(above?.[0].length ?? 0)
  const within = city.exec(rest)
  if (within !== null) return county.test(rest.slice(within[0].length)) ? 'county' : 'city'
  if (above === null) return county.test(rest) ? 'county' : undefined
  return /^[^省市区]{1,6}?(?:县|旗)/.test(rest) ? 'county' : 'province'
}
