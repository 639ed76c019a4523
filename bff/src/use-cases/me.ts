import type { ResponseOf } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import { listFamilyIdsOf } from '../adapters/postgres/members';
import type { PersonRow } from '../adapters/postgres/people';
import { listViewedFamilyIds } from '../adapters/postgres/viewers';

/** Who somebody is to themselves. */
export async function viewMe(db: Db, person: PersonRow): Promise<ResponseOf<'readMe'>> {
  return {
    personId: person.personId,
    name: person.name,
    idNumberMasked: person.idNumberMasked,
    familyIds: await listFamilyIdsOf(db, person.personId),
    viewedFamilyIds: await listViewedFamilyIds(db, person.personId),
  };
}
