import {
  type CommandKey,
  claimRequestId,
  insertCommandLog,
  type LoggedCommand,
  readCommandLog,
} from '../../adapters/postgres/command-log';
import { loggedAnswer } from '../command';
import type { Services, UseCase } from '../context';
import { ProblemError } from '../problem-error';
import { now } from '../time';

/** Stands in the log for what was called off before it came; no input has this hash. */
const CLOSED = { command: 'closeCommand', inputHash: '', responseSealed: null };

/**
 * The answer of a command of the caller's, for whoever no longer has its input. Where it has not
 * happened, its id is used up: should it still be on its way, it is refused when it arrives.
 * @throws ProblemError request-running, answer-forgotten
 */
export const closeCommand: UseCase<'closeCommand'> = async (services, { actor, params }) => {
  const requestId = params.requestId.toLowerCase();
  const seen = await readOrClose(services, { actorId: actor.personId, requestId });
  if (!seen || seen.command === CLOSED.command) return { answer: null };
  return { answer: loggedAnswer(services, seen) };
};

function readOrClose(services: Services, key: CommandKey): Promise<LoggedCommand | null> {
  return services.db.transaction().execute(async (tx) => {
    if (!(await claimRequestId(tx, key))) throw new ProblemError('request-running');
    const seen = await readCommandLog(tx, key);
    if (!seen) await insertCommandLog(tx, { ...key, ...CLOSED, createdAt: now(services) });
    return seen;
  });
}
