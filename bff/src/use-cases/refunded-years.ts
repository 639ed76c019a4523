import type { Db } from '../adapters/postgres/database';
import { type PersonRow, readPerson } from '../adapters/postgres/people';
import {
  insertRefundedYears,
  isYearRefunded,
  listRefundedYears,
} from '../adapters/postgres/refunded-years';
import type { Services } from './context';
import { identityOf } from './person';
import { found } from './problem-error';

type Numbered = Pick<PersonRow, 'personId' | 'name' | 'idNumberSealed'>;

/**
 * Before a number is taken away: keeps which of its years were paid back, as indexes. Whoever comes
 * again is a new person, while the collector still tells what was paid in cash.
 */
export async function keepRefundedYears(
  services: Services,
  tx: Db,
  personId: string,
): Promise<void> {
  const years = await listRefundedYears(tx, personId);
  if (years.length === 0) return;
  const person = found(await readPerson(tx, personId));
  const texts = years.map((year) => textOf(services, person, year));
  await insertRefundedYears(tx, texts.map(services.vault.blindIndex));
}

/** True where the year was paid back to the same number before its account was deleted. */
export function wasRefunded(
  services: Services,
  db: Db,
  member: Numbered,
  coverYear: number,
): Promise<boolean> {
  return isYearRefunded(db, services.vault.blindIndexes(textOf(services, member, coverYear)));
}

function textOf(services: Services, person: Numbered, coverYear: number): string {
  return `refunded-year:${coverYear}:${identityOf(services, person).idNumber}`;
}
