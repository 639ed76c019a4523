/**
 * npm run ledger:verify: proves the whole ledger, whether the product runs or not: every seal,
 * every sum to zero, every running balance. The last line says whether all hold; so does the exit
 * code.
 */
import { prove } from './prove.mjs';

await prove('bff/src/verify-ledger-at.ts', 'verifyLedgerAt');
