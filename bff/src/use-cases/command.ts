import { createHash } from 'node:crypto';
import type { EndpointName, ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import {
  type CommandKey,
  claimRequestId,
  insertCommandLog,
  type LoggedCommand,
  readCommandLog,
} from '../adapters/postgres/command-log';
import type { Db } from '../adapters/postgres/database';
import { transact } from '../adapters/postgres/transact';
import { type Audited, keepAudit } from './audit';
import type { Call, OperatorCall, Services } from './context';
import { oneAtATime } from './in-flight';
import { ProblemError } from './problem-error';
import { noteRefusal } from './refusals';
import { withRetry } from './with-retry';

/** A command in two halves, so that no outside system is asked while rows are locked. */
export interface CommandSteps<N extends EndpointName, Facts> {
  /** Facts from outside; no transaction is open. */
  prepare(): Promise<Facts>;
  /** Load under lock, decide, write. May run again after a clash, so it must not act outside. */
  write(tx: Db, facts: Facts): Promise<ResponseOf<N>>;
}

type AnyCall<N extends EndpointName> = Call<N> | OperatorCall<N>;

class RolledBack<T> extends Error {
  constructor(readonly answer: T) {
    super('rolled back on purpose');
  }
}

/**
 * The one way a command happens: seen before? – prepare – begin – claim the request id – seen
 * before? – write – log – commit. The same id with the same input gets the stored answer again; a
 * quote takes the same path and is rolled back. Why a rule keeps somebody from it is counted.
 * @throws ProblemError request-id-missing, request-id-reused, request-running, answer-forgotten,
 *   state-changed, sign-in-needed
 */
export async function runCommand<N extends EndpointName, Facts>(
  services: Services,
  call: AnyCall<N>,
  name: N,
  steps: CommandSteps<N, Facts>,
): Promise<ResponseOf<N>> {
  if (call.quote) return quoteCommand(services, name, steps);
  if (call.requestId === null) throw new ProblemError('request-id-missing');
  const key = { actorId: actorIdOf(call), requestId: call.requestId };
  const inputHash = hashInput(name, call);
  const seen = await readCommandLog(services.db, key);
  if (seen) return replay<N>(services, seen, inputHash);
  const claim = { key, inputHash, call };
  try {
    return await oneAtATime(services, contextOf(key), () =>
      doCommand(services, name, claim, steps),
    );
  } catch (error) {
    const decision = error instanceof ProblemError ? error.facts.decision : undefined;
    if (decision) await noteRefusal(services, name, 'sent', decision);
    throw error;
  }
}

function actorIdOf<N extends EndpointName>({ actor }: AnyCall<N>): string {
  return 'personId' in actor ? actor.personId : actor.operatorId;
}

interface Claim {
  readonly key: CommandKey;
  readonly inputHash: string;
  /** Who asks for what, for the audit log. */
  readonly call: Audited;
}

async function doCommand<N extends EndpointName, Facts>(
  services: Services,
  command: N,
  { key, inputHash, call }: Claim,
  steps: CommandSteps<N, Facts>,
): Promise<ResponseOf<N>> {
  const facts = await steps.prepare();
  return withRetry(() =>
    transact(services.db, async (tx) => {
      const [claimed, done] = await Promise.all([claimRequestId(tx, key), readCommandLog(tx, key)]);
      if (!claimed) throw new ProblemError('request-running');
      if (done) return { answer: replay<N>(services, done, inputHash) };
      const answer = await steps.write(tx, facts);
      const at = new Date(services.clock.now()).toISOString();
      const seal = (text: string) => services.vault.encrypt(text, contextOf(key));
      const responseSealed = seal(JSON.stringify(answer));
      const row = { ...key, command, inputHash: seal(inputHash), responseSealed, createdAt: at };
      const logged = [insertCommandLog(tx, row), keepAudit(services, tx, command, call)];
      return { answer, writes: Promise.all(logged) };
    }),
  );
}

async function quoteCommand<N extends EndpointName, Facts>(
  services: Services,
  name: N,
  steps: CommandSteps<N, Facts>,
): Promise<ResponseOf<N>> {
  const facts = await steps.prepare();
  const answer = await withRetry(() => rolledBack(services, (tx) => steps.write(tx, facts)));
  const { decision } = answer as { readonly decision?: Decision };
  if (decision) await noteRefusal(services, name, 'quoted', decision);
  return answer;
}

/** What the work gives, without the work. */
async function rolledBack<T>(services: Services, work: (tx: Db) => Promise<T>): Promise<T> {
  try {
    return await transact(services.db, async (tx) => {
      throw new RolledBack(await work(tx));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T;
    throw error;
  }
}

/** Whoever knows most of an input could find the rest by its hash, so it is stored sealed. */
function hashInput<N extends EndpointName>(name: N, call: AnyCall<N>): string {
  const input = JSON.stringify([name, call.params, call.query, call.body]);
  return createHash('sha256').update(input).digest('hex');
}

function contextOf(key: CommandKey): string {
  return `command:${key.actorId}:${key.requestId}`;
}

function replay<N extends EndpointName>(
  services: Services,
  seen: LoggedCommand,
  inputHash: string,
): ResponseOf<N> {
  const { inputHash: sealed } = seen;
  const hash = sealed && services.vault.decrypt(sealed, contextOf(seen));
  if (hash !== inputHash) throw new ProblemError('request-id-reused');
  return loggedAnswer(services, seen) as ResponseOf<N>;
}

/** What a command answered. @throws ProblemError answer-forgotten */
export function loggedAnswer(services: Services, seen: LoggedCommand): Record<string, unknown> {
  if (seen.responseSealed === null) throw new ProblemError('answer-forgotten');
  const text = services.vault.decrypt(seen.responseSealed, contextOf(seen));
  return JSON.parse(text) as Record<string, unknown>;
}

/**
 * What every decided command answers. Where the decision is not `allowed`, a quote shows it and a
 * command ends with it; only an allowed one goes on to `make`.
 * @throws ProblemError refused-by-rule
 */
export async function decidedBy<R>(
  call: { readonly quote: boolean },
  decision: Decision,
  make: () => Promise<R>,
): Promise<{ decision: Decision; result: R | null }> {
  if (decision.outcome === 'allowed') return { decision, result: await make() };
  if (call.quote) return { decision, result: null };
  throw new ProblemError('refused-by-rule', { decision, nextStep: decision.nextStep.action });
}
