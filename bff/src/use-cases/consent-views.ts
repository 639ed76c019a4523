import type { ConsentView } from '@gongji/shared/contracts';
import {
  type ConsentKey,
  type ConsentRecord,
  listLastConsents,
  listSpokenFor,
  readGuardians,
  readLastConsent,
} from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import { type PersonRow, readPerson } from '../adapters/postgres/people';
import type { Services } from './context';
import { maskName } from './mask-name';
import { identityOf } from './person';
import { found, ProblemError } from './problem-error';
import { isUnderAge } from './under-age';

/**
 * Whoever is on record as a child's guardian sees and says all of it; a relative who spoke for a
 * child only what they were the last to say. Nobody speaks for a grown-up.
 * @throws ProblemError not-found where it is somebody else's to say
 */
export async function mayAnswerFor(
  services: Services,
  db: Db,
  personId: string,
  key: ConsentKey,
): Promise<void> {
  if (personId === key.aboutId) return;
  if (!isChildOnFile(services, await readPerson(db, key.aboutId)))
    throw new ProblemError('not-found');
  if ((await readGuardians(db, key.aboutId)).personIds.has(personId)) return;
  const last = await readLastConsent(db, key);
  if (last?.personId !== personId) throw new ProblemError('not-found');
}

/** Whose number is gone has no account any more; who has come of age answers for themselves. */
function isChildOnFile(services: Services, person: PersonRow | null): person is PersonRow {
  if (!person || person.idNumberSealed === '') return false;
  return isUnderAge(services, identityOf(services, person).idNumber);
}

/** How every consent stands that this person can see, their own first. */
export async function viewConsents(
  services: Services,
  db: Db,
  personId: string,
): Promise<ConsentView[]> {
  const me = found(await readPerson(db, personId));
  const views = await viewOf(db, me, me, await listLastConsents(db, personId));
  for (const aboutId of await listSpokenFor(db, personId)) {
    const about = await readPerson(db, aboutId);
    if (!isChildOnFile(services, about)) continue;
    const { personIds } = await readGuardians(db, aboutId);
    const records = await listLastConsents(db, aboutId);
    const mine = records.filter((record) => record.personId === personId);
    views.push(...(await viewOf(db, me, about, personIds.has(personId) ? records : mine)));
  }
  return views;
}

async function viewOf(
  db: Db,
  me: PersonRow,
  { personId, name }: PersonRow,
  records: readonly ConsentRecord[],
): Promise<ConsentView[]> {
  const names = new Map([
    [me.personId, me.name],
    [personId, name],
  ]);
  const views: ConsentView[] = [];
  for (const { purpose, receiver, act, givenAs, paper, version, at, ...record } of records) {
    const by = { personId: record.personId, name: await nameOf(db, names, record.personId) };
    const said = { purpose, receiver, standing: act, givenAs, paper, version, at };
    views.push({ ...said, about: { personId, name }, by });
  }
  return views;
}

/** Another who spoke for the child may be a stranger: half a name tells a parent who it is. */
async function nameOf(
  db: Db,
  known: ReadonlyMap<string, string>,
  personId: string,
): Promise<string> {
  return known.get(personId) ?? maskName(found(await readPerson(db, personId)).name);
}
