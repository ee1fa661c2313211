/**
 * Checks that random amounts may rightly set off: contributions of one staff that move apart, more to be procured than is spent, three public expenses that
 * grow. They doubt the budget, not the book.
 */
export const plausibility: ReadonlySet<string> = new Set(['contributions-move-together', 'procurement-within-outlay', 'three-public-increase'])
