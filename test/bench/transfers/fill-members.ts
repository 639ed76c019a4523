import { sealPersonal } from '@gongji/bff/src/adapters/crypto/personal-text';
import type { IdNumberVault } from '@gongji/bff/src/ports/id-number-vault';
import { Client } from 'pg';

const FAMILY_SIZE = 4;

/**
 * Ids and links follow from the number of a row, so that tables can be filled one by one: person,
 * member and family of a number are md5 of a letter and it, with the marks of a UUID. A family is
 * an organizer and three parents of theirs, each bound to the organizer, with one transfer to the
 * pot long done.
 */
const id = (letter: string, number: string) =>
  `overlay(overlay(md5('${letter}' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;
const AT = `timestamptz '2025-10-01 02:00+00'`;
const PEOPLE = 'generate_series(0, $1::int - 1) n';
const FAMILIES = `generate_series(0, $1::int / ${FAMILY_SIZE} - 1) f`;
const first = `f * ${FAMILY_SIZE}`;
const family = `n / ${FAMILY_SIZE}`;
const relative = `n % ${FAMILY_SIZE} <> 0`;

const TABLES: readonly (readonly [string, string])[] = [
  [
    'people',
    `select ${id('p', 'n')}, current_setting('bench.name'), 'sealed', md5('i' || n),
      current_setting('bench.masked'), ${AT} from ${PEOPLE}`,
  ],
  [
    'sessions',
    `select md5('s' || f), ${id('p', first)}, now(), now(), now() + interval '20 days',
      gen_random_uuid(), 'demo'
      from ${FAMILIES}`,
  ],
  [
    'families',
    `select ${id('f', 'f')}, ${id('p', first)}, '350100', false, ${AT}, null from ${FAMILIES}`,
  ],
  [
    'members',
    `select ${id('m', 'n')}, ${id('f', family)}, ${id('p', 'n')},
      case when ${relative} then 'parent' end, null, 'full', 'active', ${AT}, null from ${PEOPLE}`,
  ],
  [
    `bindings (binding_id, family_id, payer_id, member_id, member_person_id, relation, rank,
      bound_on, created_at, status, area_code, starts_on, papers)`,
    `select ${id('b', 'n')}, ${id('f', family)}, ${id('p', `(${family} * ${FAMILY_SIZE})`)},
      ${id('m', 'n')}, ${id('p', 'n')}, 'parent', 1, '2025-10-01', ${AT}, 'active', '350100',
      '2025-10-01', current_setting('bench.papers') from ${PEOPLE} where ${relative}`,
  ],
  [
    'family_events',
    `select ${id('v', 'n')}, ${id('f', family)},
      case when ${relative} then 'member-joined' else 'family-created' end, ${id('p', 'n')},
      ${id('p', 'n')}, ${AT}, null, null from ${PEOPLE}`,
  ],
  [
    `orders (order_id, number, kind, family_id, payer_id, area_code, source, amount_fen, state,
      decision, created_at, updated_at)`,
    `select ${id('o', 'f')}, 'T20251001-' || f, 'pot-transfer', ${id('f', 'f')},
      ${id('p', first)}, '350100', 'personal-account', 10000, 'confirmed',
      '{"outcome":"allowed"}', ${AT}, ${AT} from ${FAMILIES}`,
  ],
  [
    'order_events',
    `select ${id('o', 'f')}, seq, case seq when 1 then 'created' else 'debit-confirmed' end,
      case seq when 1 then 'held' else 'confirmed' end, ${AT}
      from ${FAMILIES}, generate_series(1, 2) seq`,
  ],
  [
    'ledger_accounts (code, kind, balance_fen)',
    `select kind || ':' || case kind when 'hold' then ${id('o', 'f')} else ${id('p', first)} end,
      kind, case kind when 'pot' then 10000 when 'hold' then 0 end
      from ${FAMILIES}, unnest(array['personal', 'pot', 'hold']) kind`,
  ],
  [
    'ledger_transactions',
    `select ${id('t', "f || '-' || seq")}, ${id('o', 'f')},
      case seq when 1 then 'created' else 'debit-confirmed' end, ${AT}
      from ${FAMILIES}, generate_series(1, 2) seq`,
  ],
  [
    'ledger_postings',
    `select ${id('t', "f || '-' || seq")}, side, account_id, case side when 1 then -10000
        else 10000 end
      from ${FAMILIES}, generate_series(1, 2) seq, generate_series(1, 2) side,
      lateral (select case when seq + side = 2 then 'personal:' || ${id('p', first)}
        when seq + side = 4 then 'pot:' || ${id('p', first)}
        else 'hold:' || ${id('o', 'f')} end) as touched (code)
      join ledger_accounts using (code)`,
  ],
  [
    'ledger_seals',
    `select f % 16, 2 * (f / 16) + seq, ${id('t', "f || '-' || seq")},
      sha256(convert_to(f || '-' || seq, 'UTF8')) from ${FAMILIES}, generate_series(1, 2) seq`,
  ],
  [
    'command_log',
    `select ${id('p', first)}, ${id('r', 'f')}, 'movePot', md5('h' || f), repeat('x', 800), ${AT}
      from ${FAMILIES}`,
  ],
];

/** Fills an empty, migrated database with so many members, past triggers and foreign keys. */
export async function fillMembers(
  databaseUrl: string,
  members: number,
  vault: IdNumberVault,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    // Everybody is called the same and gave no papers, sealed as the product would.
    await client.query(
      `select set_config('bench.name', $1, false), set_config('bench.masked', $2, false),
        set_config('bench.papers', $3, false)`,
      [
        sealPersonal(vault, 'text', '众人'),
        sealPersonal(vault, 'text', '*'.repeat(18)),
        sealPersonal(vault, 'json', '[]'),
      ],
    );
    for (const [table, rows] of TABLES) {
      await client.query(`insert into ${table} ${rows}`, [members]);
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The id of the family of that number, as SQL. */
export function sqlOfFamily(number: string): string {
  return id('f', number);
}
