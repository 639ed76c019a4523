import { createHash } from 'node:crypto';
import { addTries, deleteTries, takeTryBack } from '../../adapters/postgres/tries';
import type { Services } from '../context';

/** Tries counted for all processes together, however many there are. */
export interface CountedTries {
  /** Counts some more (one, unless told); how many there are, and when they are forgotten. */
  add(
    key: string,
    windowMs: number,
    amount?: number,
  ): Promise<{ count: number; resetsAt: Date; leftMs: number }>;
  takeBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Keys name people and addresses, so only their hashes are kept. */
export function countedTries({ db }: Pick<Services, 'db'>): CountedTries {
  const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');
  return {
    async add(key, windowMs, amount = 1) {
      const { count, resetsAt, leftMs } = await addTries(db, hashOf(key), windowMs, amount);
      return { count, resetsAt: new Date(resetsAt), leftMs };
    },
    takeBack: (key) => takeTryBack(db, hashOf(key)),
    forget: (key) => deleteTries(db, hashOf(key)),
  };
}
