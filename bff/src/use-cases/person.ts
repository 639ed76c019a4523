import { maskIdNumber } from '@gongji/shared/vocabulary';
import type { Db } from '../adapters/postgres/database';
import {
  type AskedPerson,
  insertPerson,
  type PersonRow,
  readPersonToAsk,
} from '../adapters/postgres/people';
import type { InsuredPerson } from '../ports/insurance-core';
import type { Services } from './context';
import { consentNeeded, found, ProblemError } from './problem-error';
import { now } from './time';

export interface Identity {
  readonly name: string;
  readonly idNumber: string;
}

type Sealed = Pick<PersonRow, 'personId' | 'name' | 'idNumberSealed'>;

const contextOf = (personId: string) => `person:${personId}`;

/**
 * Name and ID number of a row, for the outside systems that ask for both.
 * @throws ProblemError not-found where the account has been deleted, and the number with it
 */
export function identityOf(services: Services, person: Sealed): Identity {
  if (person.idNumberSealed === '') throw new ProblemError('not-found');
  const idNumber = services.vault.decrypt(person.idNumberSealed, contextOf(person.personId));
  return { name: person.name, idNumber };
}

/** The row of a person, made on first sight. The number is stored sealed and indexed. */
export async function ensurePerson(
  services: Services,
  tx: Db,
  { name, idNumber }: Identity,
): Promise<PersonRow> {
  const personId = services.newId();
  const indexes = services.vault.blindIndexes(idNumber);
  const row = {
    personId,
    name,
    idNumberSealed: services.vault.encrypt(idNumber, contextOf(personId)),
    idNumberIndex: services.vault.blindIndex(idNumber),
    idNumberMasked: maskIdNumber(idNumber),
    createdAt: now(services),
  };
  return insertPerson(tx, row, indexes);
}

/**
 * What the insurance core knows of a person; null where it knows nobody of that name and number.
 * @throws ProblemError outside-unavailable
 */
export async function readInsured(
  services: Services,
  { name, idNumber }: Identity,
): Promise<InsuredPerson | null> {
  const answer = await services.core.readPerson(idNumber, name);
  if (answer.kind === 'unsure') throw new ProblemError('outside-unavailable');
  return answer.kind === 'done' ? answer.value : null;
}

/**
 * The same for a person on file, who is always known to us.
 * @throws ProblemError consent-needed, outside-unavailable
 */
export async function readInsuredById(
  services: Services,
  personId: string,
): Promise<{ person: PersonRow; insured: InsuredPerson | null }> {
  const person = mayBeAsked(await readPersonToAsk(services.db, personId));
  return { person, insured: await readInsured(services, identityOf(services, person)) };
}

/**
 * Of whom the core may be asked: whoever has taken that back is not, whoever wants to know.
 * @throws ProblemError consent-needed
 */
export function mayBeAsked(person: AskedPerson | null): AskedPerson {
  if (found(person).lookupWithdrawn) throw consentNeeded('insurance-lookup');
  return found(person);
}
