import { potAccount } from '@gongji/shared/ledger';
import type { Db } from '../../adapters/postgres/database';
import { readBalance } from '../../adapters/postgres/ledger';

/** A payer's pot as our ledger has it, in fen: without what open orders have promised. */
export function readPotFen(db: Db, payerId: string): Promise<number> {
  return readBalance(db, potAccount(payerId));
}
