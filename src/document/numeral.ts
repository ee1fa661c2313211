const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Chinese numerals up to 99, as books number their sections and tables their lines. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`
}
