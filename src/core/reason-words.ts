const growing = /增加|增长|增多|增设|新增|新安排|新招|新购|上调|上涨|上升|提高|提升|扩大|调增/
const falling = /减少|下降|压减|压缩|不再安排|核减|下调|降低|精简|取消|退出|调减/

/** The one direction that the words of a reason speak of: 1n of growth, -1n of a fall, or 0n where they speak of both or of none. */
export function speaksOf(text: string): bigint {
  if (growing.test(text) === falling.test(text)) return 0n
  return growing.test(text) ? 1n : -1n
}
