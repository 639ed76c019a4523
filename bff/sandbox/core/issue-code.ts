import { randomInt } from 'node:crypto';
import type { Run } from '../database/open-database';
import { readPerson } from './read-person';

const GROUPS = 4;
const MINUTE_MS = 60_000;

/** A code that looks like one and opens nothing: sixteen digits, good for a minute. Not kept. */
export async function issueCode(run: Run, idNumber: string, name: string, at: number) {
  await readPerson(run, idNumber, name);
  const groups = Array.from({ length: GROUPS }, () => String(randomInt(10_000)).padStart(4, '0'));
  return { code: groups.join(''), expiresAt: new Date(at + MINUTE_MS).toISOString() };
}
