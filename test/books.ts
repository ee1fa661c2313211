/** How many generated books a property test tries: few in the tests, the promised thousands in `npm run bench:books`. */
export const books = Number(process.env['BOOKS'] ?? 6)
