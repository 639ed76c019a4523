import type { Db } from '../../adapters/postgres/database';
import { markAboutRead } from '../../adapters/postgres/messages';
import { answerPrepared, type PreparedRow } from '../../adapters/postgres/prepared-payments';

/** Writes down how it ended; the message that asked for an answer waits for nobody any more. */
export async function endPrepared(
  tx: Db,
  preparedPaymentId: string,
  answer: Pick<PreparedRow, 'status' | 'paymentId'> & { readonly answeredAt: string },
): Promise<void> {
  await answerPrepared(tx, preparedPaymentId, answer);
  await markAboutRead(tx, 'prepared-waiting', [preparedPaymentId], answer.answeredAt);
}
