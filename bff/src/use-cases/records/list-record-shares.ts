import { listOpenShares } from '../../adapters/postgres/record-shares';
import type { UseCase } from '../context';
import { ownRecordOf, shareableRecord, viewShare } from '../record-shares';
import { now } from '../time';

/** The caller's own open links to a record; what they carry was told when they were made. */
export const listRecordShares: UseCase<'listRecordShares'> = async (services, call) => {
  const own = ownRecordOf(call);
  await shareableRecord(services, services.db, own);
  const shares = await listOpenShares(services.db, own, now(services));
  return { shares: shares.map(viewShare) };
};
