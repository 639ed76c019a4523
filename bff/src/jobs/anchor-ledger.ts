import { insertAnchors } from '../adapters/postgres/ledger-proof';
import type { Services } from '../use-cases/context';
import { digestOfEnds } from './verify-ledger';

/**
 * Remembers where each chain of the ledger ends, once a day, so that one which is cut shorter later
 * is noticed; gives how many chains there are. The digest goes to the log: whoever keeps the log
 * elsewhere can hold the ledger against it even where somebody rewrote the anchors too.
 */
export async function anchorLedger({ db, realClock, log }: Services): Promise<number> {
  const ends = await insertAnchors(db, new Date(realClock.now()).toISOString());
  log.info({ chains: ends.length, digest: digestOfEnds(ends) }, 'the ledger is anchored');
  return ends.length;
}
