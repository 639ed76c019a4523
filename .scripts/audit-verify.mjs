/**
 * npm run audit:verify: proves the audit log, whether the product runs or not: every seal, every
 * place in a chain, every anchor. The last line says whether all hold; so does the exit
 * code.
 */
import { prove } from './prove.mjs';

await prove('bff/src/verify-audit-at.ts', 'verifyAuditAt');
