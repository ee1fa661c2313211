import type { FormLine } from './form.ts'

/** A functional class as a summary table lists it. */
export interface FunctionalClass {
  readonly code: string
  readonly name: string
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Chinese numerals up to 99, as tables number their lines. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`
}

/** The lines of expenditure by functional class that summary tables print in full, used or not. */
export function classLines(classes: readonly FunctionalClass[], number: (numeral: string) => string): readonly FormLine[] {
  return classes.map(({ code, name }, index) => ({
    label: `${number(numeral(index + 1))}${name}`, key: { functional: code },
  }))
}
