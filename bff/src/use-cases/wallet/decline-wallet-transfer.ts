import { answerTransfer } from '../answer-transfer';
import { runCommand } from '../command';
import type { UseCase } from '../context';

/** Says no to what was sent to the caller; the core then gives it back to the sender. */
export const declineWalletTransfer: UseCase<'declineWalletTransfer'> = (services, call) =>
  runCommand(services, call, 'declineWalletTransfer', {
    prepare: async () => ({ orderId: call.params.recordId, personId: call.actor.personId }),
    write: (tx, asked) => answerTransfer(services, tx, asked, 'receiver-declined'),
  });
