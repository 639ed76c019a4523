import { syntheticIdNumber } from '@gongji/bff/sandbox/people/synthetic-id-number';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { hashToken, newToken } from '@gongji/bff/src/use-cases/token';
import { addDays, CivilDateText } from '@gongji/shared/calendar';
import { Client } from 'pg';
import { sqlOfFamily } from './fill-members';

/** Somebody among the members who pays and reads while we measure. */
export interface BenchPayer {
  readonly personId: string;
  readonly familyId: string;
  readonly idNumber: string;
  readonly token: string;
}

export interface Keys {
  readonly data: Buffer;
  readonly index: Buffer;
}

const FIRST_BIRTHDAY = CivilDateText.parse('1960-01-01');
const COUNTY = '350191';

/** Gives so many organizers, evenly among the members, a session, and their families ID numbers. */
export async function wakePayers(
  databaseUrl: string,
  members: number,
  count: number,
  keys: Keys,
): Promise<BenchPayer[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const step = Math.max(1, Math.floor(members / 4 / count));
    const numbers = await sealNumbers(
      client,
      await listFamilies(client, members, step, count),
      keys,
    );
    const { rows } = await client.query<Pick<BenchPayer, 'personId' | 'familyId'>>(
      `select organizer_id as "personId", family_id as "familyId" from families
        where organizer_id = any($1) order by family_id`,
      [[...numbers.keys()]],
    );
    const payers = rows.map((row) => {
      return { ...row, idNumber: numbers.get(row.personId) ?? '', token: newToken() };
    });
    await client.query(
      `update sessions set token_hash = hash from unnest($1::uuid[], $2::text[]) as awake (id, hash)
        where person_id = id`,
      [payers.map((payer) => payer.personId), payers.map((payer) => hashToken(payer.token))],
    );
    return payers;
  } finally {
    await client.end();
  }
}

/** Everybody of every so-manieth family. */
async function listFamilies(client: Client, members: number, step: number, count: number) {
  const { rows } = await client.query<{ personId: string }>(
    `select person_id as "personId" from members
      join (select ${sqlOfFamily('f')} as family_id
        from generate_series(0, $1::int / 4 - 1, $2::int) f limit $3) asked using (family_id)`,
    [members, step, count],
  );
  return rows.map(({ personId }) => personId);
}

async function sealNumbers(client: Client, people: readonly string[], keys: Keys) {
  const vault = createAesVault(keys.data, keys.index);
  const numberOf = (at: number) => syntheticIdNumber(COUNTY, addDays(FIRST_BIRTHDAY, at));
  const numbers = new Map(people.map((personId, at) => [personId, numberOf(at)]));
  await client.query(
    `update people set id_number_sealed = sealed, id_number_index = index
      from unnest($1::uuid[], $2::text[], $3::text[]) as awake (id, sealed, index)
      where person_id = id`,
    [
      people,
      people.map((personId) => vault.encrypt(numbers.get(personId) ?? '', `person:${personId}`)),
      people.map((personId) => vault.blindIndex(numbers.get(personId) ?? '')),
    ],
  );
  return numbers;
}
