import { readPerson } from '../adapters/postgres/people';
import type { Services } from '../use-cases/context';
import { identityOf } from '../use-cases/person';

/** The ID number of a person on file, opened for the outside system that needs it. */
export async function idNumberOf(services: Services, personId: string): Promise<string> {
  const person = await readPerson(services.db, personId);
  if (!person) throw new Error('an order of a person who is not on file');
  return identityOf(services, person).idNumber;
}
