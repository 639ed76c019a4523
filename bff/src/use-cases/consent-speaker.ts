import type { EndpointName } from '@gongji/shared/contracts';
import type { ConsentGivenAs } from '@gongji/shared/vocabulary';
import {
  BESIDE_THE_CHILD,
  type ConsentRecord,
  type Guardians,
  readGuardians,
} from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import { readPerson } from '../adapters/postgres/people';
import type { Services } from './context';
import { identityOf } from './person';
import { found } from './problem-error';
import { isUnderAge } from './under-age';

interface Speaking {
  readonly personId: string;
  readonly aboutId: string;
  readonly how: EndpointName;
  readonly guardian?: boolean;
}

/** As whom somebody speaks for somebody. */
export interface Speaker {
  readonly givenAs: ConsentGivenAs;
  readonly own: boolean;
  readonly child: boolean;
  /** A guardian on record, whose word takes back a no that was said for the child. */
  readonly onRecord: boolean;
}

/** Their own word, a guardian's for a child, or that of a relative who says that they asked. */
export async function speakerOf(services: Services, db: Db, said: Speaking): Promise<Speaker> {
  const { personId, aboutId } = said;
  const { idNumber } = identityOf(services, found(await readPerson(db, aboutId)));
  const child = isUnderAge(services, idNumber);
  const own = personId === aboutId;
  if (own) return { givenAs: child ? 'guardian' : 'self', own, child, onRecord: false };
  if (!child) return { givenAs: 'relative', own, child, onRecord: false };
  const guardians = await readGuardians(db, aboutId);
  const onRecord = guardians.personIds.has(personId);
  const parent = onRecord || isBelieved(said, guardians);
  return { givenAs: parent ? 'guardian' : 'relative', own, child, onRecord };
}

/** A promise alone makes nobody the guardian of a child who has come with one already. */
function isBelieved({ guardian, how }: Speaking, { besideChild }: Guardians): boolean {
  return guardian === true && (!besideChild || BESIDE_THE_CHILD.includes(how));
}

/** Only who said no, and a child's guardian on record, says yes again. */
export function mayTakeBackNo(
  last: ConsentRecord | null,
  personId: string,
  { own, child, onRecord }: Speaker,
): boolean {
  if (last?.act !== 'withdrawn' || last.personId === personId) return true;
  return onRecord || (own && !child);
}
