/** How many generated books a property test tries: few while one works, the promised thousand in CI and in `npm run bench:books`. */
export const books = Number(process.env['BOOKS'] ?? (process.env['CI'] === 'true' ? 1000 : 60))
