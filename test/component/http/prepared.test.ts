import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { emptyDatabase } from '../harness/new-database';

const READ = 'select * from thing where id = $1';

describe('what a running process has prepared', () => {
  it('is prepared anew where a newer process has changed the table', async () => {
    const url = await emptyDatabase('prepared');
    const { pool } = openDatabase(url, 2);
    const [older, newer] = [await pool.connect(), await pool.connect()];
    try {
      await newer.query('create table thing (id integer, name text)');
      await newer.query('insert into thing values (1, $1)', ['one']);
      const read = async () => (await older.query(READ, [1])).rows;
      expect(await read()).toEqual([{ id: 1, name: 'one' }]);
      await newer.query('alter table thing add column size integer');
      expect(await read()).toEqual([{ id: 1, name: 'one', size: null }]);
      await newer.query('alter table thing drop column size');
      await older.query('begin');
      await expect(read()).rejects.toMatchObject({ code: '0A000' });
      await older.query('rollback');
      expect(await read()).toEqual([{ id: 1, name: 'one' }]);
    } finally {
      older.release();
      newer.release();
      await pool.end();
    }
  });
});
