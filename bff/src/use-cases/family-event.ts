import type { Decision } from '@gongji/shared/decision';
import type { Db } from '../adapters/postgres/database';
import { type FamilyEventRow, insertFamilyEvent } from '../adapters/postgres/families';
import type { Services } from './context';
import { now } from './time';

type Happened = Pick<FamilyEventRow, 'familyId' | 'kind' | 'actorId' | 'personId'> & {
  readonly verifier?: string | null;
  readonly decision: Decision | null;
};

/** One fact for the timeline of records, written with the change it tells of. */
export async function keepEvent(services: Services, tx: Db, happened: Happened): Promise<void> {
  const { decision, verifier = null, ...rest } = happened;
  await insertFamilyEvent(tx, {
    ...rest,
    eventId: services.newId(),
    occurredAt: now(services),
    verifier,
    decision: decision ? JSON.stringify(decision) : null,
  });
}
