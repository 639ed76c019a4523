import type { Limit } from '@gongji/shared/contracts';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import type { Services } from '../use-cases/context';
import { ProblemError } from '../use-cases/problem-error';
import { countedTries } from '../use-cases/tries/counted-tries';
import { actorOf } from './locals';
import type { HttpSettings } from './settings';

function keyOf(req: Request, res: Response): string {
  return actorOf(res)?.personId ?? ipKeyGenerator(req.ip ?? '');
}

/** A right credential, code or link costs nothing, however many people share an address. */
const GUESS_STATUS: ReadonlySet<number> = new Set([401, 404, 410]);

/** Of somebody known by name and birthday, a thousand tries would find the whole ID number. */
const MISMATCH_STATUS: ReadonlySet<number> = new Set([400]);

/** In the database: guesses cannot be spread over processes. */
function storeOf(services: Services, windowMs: number): Store {
  const tries = countedTries(services);
  return {
    localKeys: false,
    async increment(key) {
      const { count, resetsAt } = await tries.add(key, windowMs);
      return { totalHits: count, resetTime: resetsAt };
    },
    // Who is answered well is answered well: at worst a try counts that should not have.
    decrement: (key) =>
      tries.takeBack(key).catch((err: unknown) => {
        services.log.warn({ err }, 'a try that cost nothing could not be taken back');
      }),
    resetKey: (key) => tries.forget(key),
  };
}

/** One limiter a kind, shared by all its endpoints, so that guesses cannot be spread over them. */
export function createLimiters(
  services: Services,
  limits: HttpSettings['limits'],
): Record<Limit, RequestHandler[]> {
  const limiter = (
    limit: keyof HttpSettings['limits'],
    counted: ReadonlySet<number> | null,
  ): RequestHandler =>
    rateLimit({
      windowMs: limits[limit].windowSeconds * 1000,
      limit: limits[limit].tries,
      store: storeOf(services, limits[limit].windowSeconds * 1000),
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      keyGenerator: (req, res) => `${limit}:${keyOf(req, res)}`,
      skipSuccessfulRequests: counted !== null,
      requestWasSuccessful: (_req, res) => counted?.has(res.statusCode) === false,
      handler: (_req, _res, next) => {
        const retryAfterSeconds = limits[limit].windowSeconds;
        next(new ProblemError('too-many-requests', { retryAfterSeconds }));
      },
    });
  return {
    'sign-in': [limiter('sign-in', GUESS_STATUS)],
    'invitation-code': [limiter('invitation-code', GUESS_STATUS)],
    'face-check': [limiter('face-check', null), limiter('face-check-day', null)],
    'identity-check': [limiter('identity-check', MISMATCH_STATUS)],
  };
}
