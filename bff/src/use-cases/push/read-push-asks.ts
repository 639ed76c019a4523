import type { UseCase } from '../context';
import { pushAsks } from '../push-asks';

/** For what the caller may be asked now; nothing where the platform has no messages of ours. */
export const readPushAsks: UseCase<'readPushAsks'> = async (services, call) => ({
  asks: await pushAsks(services, services.db, call.actor.personId, call.query.platform),
});
