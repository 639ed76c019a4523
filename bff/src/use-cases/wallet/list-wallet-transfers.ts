import { listTransferViews } from '../../adapters/postgres/wallet-transfers';
import type { UseCase } from '../context';

const MOST = 50;

/** What the caller sent and what was sent to them, newest first. */
export const listWalletTransfers: UseCase<'listWalletTransfers'> = async ({ db }, call) => ({
  transfers: await listTransferViews(db, call.actor.personId, MOST),
});
