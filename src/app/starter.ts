export { starterLedger } from '#ledger/starter'
