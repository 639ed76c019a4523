import type { ResponseOf } from '@gongji/shared/contracts';
import { readPerson } from '../../adapters/postgres/people';
import { listPersonalRows } from '../../adapters/postgres/personal-rows';
import { PERSONAL_ROWS } from '../../adapters/postgres/personal-tables';
import type { UseCase } from '../context';
import { requireFreshSignIn } from '../fresh-sign-in';
import { identityOf } from '../person';
import { found } from '../problem-error';
import { now } from '../time';

type Parts = ResponseOf<'copyMyData'>['parts'];

/**
 * All that is kept of whoever asks, their own number in full: of others it has ids alone. A stolen
 * token does not get it; who holds an open phone has to sign in by hand first, which our app asks.
 */
export const copyMyData: UseCase<'copyMyData'> = async (services, call) => {
  requireFreshSignIn(services, call);
  const person = found(await readPerson(services.db, call.actor.personId));
  const { personId, createdAt } = person;
  const { name, idNumber } = identityOf(services, person);
  const parts: Parts = [];
  for (const rows of PERSONAL_ROWS) {
    parts.push({ part: rows.part, ...(await listPersonalRows(services.db, rows, personId)) });
  }
  return { madeAt: now(services), person: { personId, name, idNumber, createdAt }, parts };
};
