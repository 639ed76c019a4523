import { createHash } from 'node:crypto';
import { addTry, deleteTries, takeTryBack } from '../../adapters/postgres/tries';
import type { Services } from '../context';

/** Tries counted for all processes together, however many there are. */
export interface CountedTries {
  add(key: string, windowMs: number): Promise<{ count: number; resetsAt: Date }>;
  takeBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Keys name people and addresses, so only their hashes are kept. */
export function countedTries({ db }: Pick<Services, 'db'>): CountedTries {
  const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');
  return {
    async add(key, windowMs) {
      const { count, resetsAt } = await addTry(db, hashOf(key), windowMs);
      return { count, resetsAt: new Date(resetsAt) };
    },
    takeBack: (key) => takeTryBack(db, hashOf(key)),
    forget: (key) => deleteTries(db, hashOf(key)),
  };
}
