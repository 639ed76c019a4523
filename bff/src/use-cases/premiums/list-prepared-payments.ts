import { listPreparedBy, listPreparedFor } from '../../adapters/postgres/prepared-payments';
import type { UseCase } from '../context';
import { viewPreparedRows } from './prepared-view';

/** As many as a screen may ever need; older ones are history. */
const MAX_SHOWN = 20;

/** What waits for the caller, and what became of what they put ready for others. */
export const listPreparedPayments: UseCase<'listPreparedPayments'> = async (services, call) => {
  const { db } = services;
  const { familyId } = call.params;
  const asked = { familyId, personId: call.actor.personId, limit: MAX_SHOWN };
  const [forMe, byMe] = await Promise.all([listPreparedFor(db, asked), listPreparedBy(db, asked)]);
  const waiting = await viewPreparedRows(services, db, forMe);
  return {
    forMe: waiting.filter(({ status }) => status === 'open'),
    byMe: await viewPreparedRows(services, db, byMe),
  };
};
