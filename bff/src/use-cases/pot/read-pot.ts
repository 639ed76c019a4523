import type { UseCase } from '../context';
import { readPayer, readPayerMoney } from '../payer';
import { potView } from './pot-view';

/** The caller's pot; null where their area pays without one. */
export const readPot: UseCase<'readPot'> = async (services, call) => {
  const payer = await readPayer(services, call.actor.personId);
  if (payer.traits.fundingModel !== 'pot') return { pot: null };
  return { pot: potView(payer, await readPayerMoney(services.db, payer)) };
};
