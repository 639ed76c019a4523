import { answerTransfer } from '../answer-transfer';
import { runCommand } from '../command';
import type { UseCase } from '../context';

/** Takes what was sent to the caller; the core then pays it into their wallet. */
export const claimWalletTransfer: UseCase<'claimWalletTransfer'> = (services, call) =>
  runCommand(services, call, 'claimWalletTransfer', {
    prepare: async () => ({ orderId: call.params.recordId, personId: call.actor.personId }),
    write: (tx, asked) => answerTransfer(services, tx, asked, 'receiver-claimed'),
  });
