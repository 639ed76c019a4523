import { CompiledQuery, type Kysely } from 'kysely';
import type { Database, Db } from './database';
import { tellOfJobs } from './order-jobs';

/** What a transaction gives, and what it has asked the database to write at last. */
export interface Worked<T> {
  readonly answer: T;
  /** Waited for together with the commit: what fails in it takes the whole transaction back. */
  readonly writes?: Promise<unknown>;
}

/**
 * A transaction whose beginning and end wait for nobody: it begins with the first thing that is
 * asked in it, and it is committed with the last. A connection answers in the order it was asked,
 * so that a commit behind something that failed is none, and what failed is thrown.
 */
export function transact<T>(
  db: Kysely<Database>,
  work: (tx: Db) => Promise<Worked<T>>,
): Promise<T> {
  return db.connection().execute(async (tx) => {
    const say = (word: string) => tx.executeQuery(CompiledQuery.raw(word));
    const begun = say('begin');
    try {
      const [{ answer, writes }] = await Promise.all([work(tx), begun]);
      await Promise.all([writes, say('commit')]);
      tellOfJobs(db, tx);
      return answer;
    } catch (error) {
      await say('rollback').catch(() => 'its connection is gone, and so is all of it');
      throw error;
    }
  });
}
