import type { Endpoint } from '@gongji/shared/contracts';
import type { Request, RequestHandler } from 'express';
import type { Services } from '../use-cases/context';
import { ProblemError } from '../use-cases/problem-error';
import { resumeSession } from '../use-cases/sessions/resume-session';

const BEARER = /^Bearer ([\w-]{20,100})$/;

export function tokenOf(req: Request): string | null {
  return BEARER.exec(req.get('Authorization') ?? '')?.[1] ?? null;
}

/** Writes down who is signed in; everything but a public endpoint needs somebody. */
export function authenticate(services: Services, row: Endpoint): RequestHandler {
  return async (req, res, next) => {
    if (row.scope === 'public') return next();
    const token = tokenOf(req);
    const actor = token === null ? null : await resumeSession(services, token);
    if (actor === null) throw new ProblemError('sign-in-needed');
    res.locals['actor'] = actor;
    next();
  };
}
