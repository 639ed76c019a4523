import { readPerson } from '../../adapters/postgres/people';
import type { UseCase } from '../context';
import { viewMe } from '../me';
import { found } from '../problem-error';

export const readMe: UseCase<'readMe'> = async (services, call) => {
  const person = found(await readPerson(services.db, call.actor.personId));
  return viewMe(services.db, person);
};
