import { randomBytes } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { Client } from 'pg';
import { fillMembers } from '../../bench/transfers/fill-members';
import { productDatabase } from '../harness/migrated-databases';

describe('the members that are laid down for a measurement', () => {
  it('fit the tables of today', async () => {
    const url = await productDatabase();
    const client = new Client({ connectionString: url });
    await client.connect();
    await fillMembers(url, 8, createAesVault(randomBytes(32), randomBytes(32)));
    const { rows } = await client.query(
      `select (select count(*)::int from members) as members,
        (select count(*)::int from bindings) as bindings,
        (select sum(amount_fen)::int from ledger_postings) as sum`,
    );
    await client.end();
    expect(rows).toEqual([{ members: 8, bindings: 6, sum: 0 }]);
  });
});
