import type { Figure } from '#core/figure'

/** Forms leave a zero cell blank, as the national pattern does; prose prints it. */
export function isExactZero(figure: Figure): boolean {
  return figure.micro === 0n
}
