import { numeral } from '#document/numeral'
import type { FormLine } from './form.ts'

/** A functional class as a summary table lists it. */
export interface FunctionalClass {
  readonly code: string
  readonly name: string
}

/** The lines of expenditure by functional class that summary tables print in full, used or not. */
export function classLines(classes: readonly FunctionalClass[], number: (numeral: string) => string): readonly FormLine[] {
  return classes.map(({ code, name }, index) => ({
    label: `${number(numeral(index + 1))}${name}`,
    key: { functional: code },
  }))
}
