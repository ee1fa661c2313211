/** How many generated books a property test tries: few while one works, more in CI, the promised thousand and beyond in `npm run bench:books`. */
export const books = Number(process.env['BOOKS'] ?? (process.env['CI'] === 'true' ? 100 : 30))
