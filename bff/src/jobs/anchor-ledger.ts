import { anchorAudit } from '../adapters/postgres/audit';
import { insertAnchors } from '../adapters/postgres/ledger-proof';
import type { Services } from '../use-cases/context';
import { digestOfEnds } from './verify-ledger';

/**
 * Remembers where each chain of the ledger and of the audit log ends, once a day, so that one which
 * is cut shorter later is noticed; gives how many chains the ledger has. Its digest goes to the
 * log: whoever keeps the log elsewhere can hold the ledger against it even where somebody rewrote
 * the anchors too.
 */
export async function anchorLedger({ db, realClock, log }: Services): Promise<number> {
  const at = new Date(realClock.now()).toISOString();
  await anchorAudit(db, at);
  const ends = await insertAnchors(db, at);
  log.info({ chains: ends.length, digest: digestOfEnds(ends) }, 'the ledger is anchored');
  return ends.length;
}
