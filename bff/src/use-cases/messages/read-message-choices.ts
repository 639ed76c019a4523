import type { UseCase } from '../context';
import { messageChoices } from '../message-choices';

/** What the caller wants to be told of. */
export const readMessageChoices: UseCase<'readMessageChoices'> = async ({ db }, call) => ({
  choices: await messageChoices(db, call.actor.personId),
});
