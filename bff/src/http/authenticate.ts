import type { Endpoint } from '@gongji/shared/contracts';
import type { Request, RequestHandler } from 'express';
import type { Services } from '../use-cases/context';
import { resumeOperatorSession } from '../use-cases/operator/resume-operator-session';
import { ProblemError } from '../use-cases/problem-error';
import { resumeSession } from '../use-cases/sessions/resume-session';

const BEARER = /^Bearer ([\w-]{20,100})$/;

export function tokenOf(req: Request): string | null {
  return BEARER.exec(req.get('Authorization') ?? '')?.[1] ?? null;
}

/**
 * Writes down who is signed in; everything but a public endpoint needs somebody. An operator's
 * session opens no family's door, and a person's none of the operator's: to them, as to whoever is
 * not signed in, that address does not exist.
 */
export function authenticate(services: Services, row: Endpoint): RequestHandler {
  const ofOperator = row.scope === 'operator';
  const resume = ofOperator ? resumeOperatorSession : resumeSession;
  return async (req, res, next) => {
    if (row.scope === 'public') return next();
    const token = tokenOf(req);
    const actor = token === null ? null : await resume(services, token);
    if (actor === null) throw new ProblemError(ofOperator ? 'not-found' : 'sign-in-needed');
    res.locals['actor'] = actor;
    next();
  };
}
