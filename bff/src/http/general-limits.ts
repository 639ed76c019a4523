import type { Endpoint } from '@gongji/shared/contracts';
import type { RequestHandler } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Services } from '../use-cases/context';
import { ProblemError } from '../use-cases/problem-error';
import { leasedTries } from '../use-cases/tries/leased-tries';
import { actorOf } from './locals';
import type { HttpSettings, LimitSetting } from './settings';

/** A twelfth at once: a dozen questions to the database a window at most, however busy. */
const SHARE = 12;

type Take = ReturnType<typeof leasedTries>;

/** Everything from one address, signed in or not. */
export function limitAddress(services: Services, { limits }: HttpSettings): RequestHandler {
  const take = takerOf(services, limits.address);
  return async (req, _res, next) => {
    await orRefuse(take, `address:${ipKeyGenerator(req.ip ?? '')}`);
    next();
  };
}

/** What one person sends. A quote changes nothing, so that a form may ask as it is filled in. */
export function limitWrites(
  services: Services,
  { limits }: HttpSettings,
): (row: Endpoint) => RequestHandler {
  const take = takerOf(services, limits.writes);
  return (row) => async (req, res, next) => {
    const actor = actorOf(res);
    const counts = actor !== null && row.method !== 'GET' && req.query['quote'] !== 'true';
    if (counts) await orRefuse(take, `writes:${actor.personId}`);
    next();
  };
}

function takerOf(services: Services, { tries, windowSeconds }: LimitSetting): Take {
  const atOnce = Math.max(1, Math.floor(tries / SHARE));
  return leasedTries(services, { tries, windowMs: windowSeconds * 1000, atOnce });
}

async function orRefuse(take: Take, key: string): Promise<void> {
  const { allowed, leftMs } = await take(key);
  if (allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(leftMs / 1000));
  throw new ProblemError('too-many-requests', { retryAfterSeconds });
}
