import fc from 'fast-check'

// Shrinking a failing property of whole books takes minutes. A run for everyone says which seed fails; the smallest case is looked for where it is mended.
fc.configureGlobal({ endOnFailure: process.env['CI'] === 'true' })
