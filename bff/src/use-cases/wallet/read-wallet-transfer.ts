import { listOrderEvents } from '../../adapters/postgres/orders';
import { readTransferView } from '../../adapters/postgres/wallet-transfers';
import type { UseCase } from '../context';
import { found } from '../problem-error';

/** One transfer with its history, for its sender and its receiver. */
export const readWalletTransfer: UseCase<'readWalletTransfer'> = ({ db }, call) =>
  // One snapshot: a transfer that moves on meanwhile must not be told half old, half new.
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { recordId } = call.params;
      const transfer = found(await readTransferView(tx, call.actor.personId, recordId));
      const events = await listOrderEvents(tx, recordId);
      return { transfer, history: events.map(({ at, event, state }) => ({ at, event, state })) };
    });
