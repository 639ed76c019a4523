import type { PushPlatform } from '@gongji/shared/contracts';
import { insertConsentRecords, readLastConsent } from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import { readPerson } from '../adapters/postgres/people';
import type { Services } from './context';
import { identityOf } from './person';
import { found } from './problem-error';
import { now } from './time';
import { isUnderAge } from './under-age';

interface PushedTo {
  readonly personId: string;
  readonly platform: PushPlatform;
}

interface PushAnswer extends PushedTo {
  readonly answers: readonly { readonly allowed: boolean }[];
}

const lastOf = (db: Db, { personId, platform }: PushedTo) =>
  readLastConsent(db, { aboutId: personId, purpose: 'messages', receiver: platform });

/** A guardian has said no to it on their own phone: a child's yes to a panel is none. */
export async function isForbiddenToChild(
  services: Services,
  db: Db,
  pushed: PushedTo,
): Promise<boolean> {
  const last = await lastOf(db, pushed);
  if (last?.act !== 'withdrawn' || last.personId === pushed.personId) return false;
  return isChild(services, db, pushed.personId);
}

/**
 * A yes to a platform's panel is a consent to that platform as receiver; more of the same are none.
 * A no to one topic ends none that was given for another. On a child's phone a guardian says it.
 */
export async function recordPushAnswer(
  services: Services,
  tx: Db,
  { answers, ...pushed }: PushAnswer,
): Promise<void> {
  if (!answers.some(({ allowed }) => allowed)) return;
  const last = await lastOf(tx, pushed);
  if (last?.act === 'given') return;
  const { personId, platform } = pushed;
  const givenAs = (await isChild(services, tx, personId)) ? 'guardian' : 'self';
  const key = { aboutId: personId, purpose: 'messages', receiver: platform } as const;
  const record = { ...key, personId, act: 'given', givenAs, paper: null } as const;
  const more = { version: '', how: 'answerPushAsk', at: now(services) };
  await insertConsentRecords(tx, [{ ...record, ...more }]);
}

async function isChild(services: Services, db: Db, personId: string): Promise<boolean> {
  return isUnderAge(services, identityOf(services, found(await readPerson(db, personId))).idNumber);
}
