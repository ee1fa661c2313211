/** Words of a rise and of a fall, as alternatives for a pattern. */
export const rise = '(?:增加|增长|上升|提高)'
export const fall = '(?:减少|下降|降低|压减)'

/** What stands between a word of movement and its figure: 增加了、增加额为、增长率为约. */
export const link = '(?:了|额|额度|率|比例|幅度)?为?约?'

/** A printed number; its groups are none. */
export const number = '\\d[\\d,]*(?:\\.\\d+)?'

/** Whether a word of movement says a fall. */
export function isFall(word: string): boolean {
  return /^(?:减|降|下|压)/.test(word)
}
