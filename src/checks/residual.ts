/** How a message says that rounding of several terms explains a difference; such findings are folded into one line (DESIGN 4). */
export const residualWords = '（四舍五入可以解释的尾差）'
