import { type EndpointName, endpointOf } from '@gongji/shared/contracts';
import type { Request, Response } from 'express';
import { type Audited, isAudited, keepAudit } from '../use-cases/audit';
import type { Services } from '../use-cases/context';
import { ProblemError } from '../use-cases/problem-error';
import { actorOf } from './locals';

/**
 * Runs what an endpoint does, and leaves its entry in the audit log: a command's is written in its
 * own transaction, so here only those of other writes and of sensitive reads, before anything is
 * answered. What somebody signed in was refused leaves one too.
 */
export async function audited<T>(
  services: Services,
  name: EndpointName,
  at: { readonly req: Request; readonly res: Response },
  run: () => Promise<{ readonly call: object; readonly answer: T }>,
): Promise<T> {
  if (!isAudited(name)) return (await run()).answer;
  try {
    const { call, answer } = await run();
    if (!endpointOf(name).command) {
      const made = { ...(call as Audited), actor: whoOf(call as Audited, answer) };
      await keepAudit(services, services.db, name, made, outcomeOf(answer));
    }
    return answer;
  } catch (error) {
    await keepRefusal(services, name, at, error);
    throw error;
  }
}

/** What an answer may tell of who has just signed in. */
type MaySignIn = {
  readonly me?: { readonly personId: string };
  readonly operator?: { readonly operatorId: string };
  /** Null: who they say they are is not proved, and `status` tells how far that came. */
  readonly signedIn?: { readonly me: { readonly personId: string } } | null;
  readonly status?: string;
} | null;

/** Who signs in is somebody only once it is done. */
function whoOf({ actor }: Audited, answer: unknown): Audited['actor'] {
  const made = answer as MaySignIn;
  if (actor !== null || !made) return actor;
  return made.me ?? made.signedIn?.me ?? made.operator ?? null;
}

/** That a proof was asked for is done; that it was not given is what the log is kept for. */
function outcomeOf(answer: unknown): string | undefined {
  const made = answer as MaySignIn;
  return made?.signedIn === null ? made.status : undefined;
}

/** Where it cannot be written the answer is a refusal all the same; whose it was says the log. */
async function keepRefusal(
  services: Services,
  name: EndpointName,
  { req, res }: { readonly req: Request; readonly res: Response },
  error: unknown,
): Promise<void> {
  const actor = actorOf(res);
  if (actor === null || !(error instanceof ProblemError)) return;
  const call = { actor, params: req.params, requestId: null, traceId: String(req.id) };
  await keepAudit(services, services.db, name, call, error.code).catch((err: unknown) =>
    services.log.warn({ err }, 'a refusal could not be audited'),
  );
}
