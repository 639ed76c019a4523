import { PROBLEMS, type Problem, type ProblemCode } from '@gongji/shared/contracts';
import type { NextStep } from '@gongji/shared/vocabulary';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ProblemError } from '../use-cases/problem-error';
import { problemOf } from '../use-cases/problem-of';
import { noteRefusedFor } from './refused-for';

const NEXT_STEP: Partial<Record<ProblemCode, NextStep>> = {
  'input-invalid': 'check-details',
  'sign-in-needed': 'sign-in-again',
  'fresh-sign-in-needed': 'sign-in-again',
  'real-name-needed': 'give-real-name',
  'state-changed': 'check-details',
  'quote-changed': 'check-details',
  'notice-not-agreed': 'get-consent',
  'consent-needed': 'get-consent',
  'guardian-needed': 'ask-guardian',
  'face-check-running': 'verify-face',
  'face-check-over': 'verify-face',
};

/** Errors that the body parser raises for what a client sent, by their `type`. */
const BODY_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  'entity.too.large': 'body-too-large',
  'entity.parse.failed': 'input-invalid',
  'encoding.unsupported': 'input-invalid',
  'charset.unsupported': 'input-invalid',
  'request.aborted': 'input-invalid',
  'request.size.invalid': 'input-invalid',
};

function asProblem(error: unknown): ProblemError {
  const known = problemOf(error);
  if (known) return known;
  if (error instanceof URIError) return new ProblemError('not-found');
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  return new ProblemError(BODY_PROBLEMS[type] ?? 'unexpected');
}

function bodyOf(problem: ProblemError, traceId: string): Problem {
  const { status, title } = PROBLEMS[problem.code];
  const { errors = [], decision = null } = problem.facts;
  return {
    type: `/api/docs#problem-${problem.code}`,
    title,
    status,
    code: problem.code,
    traceId,
    errors,
    nextStep: problem.facts.nextStep ?? NEXT_STEP[problem.code] ?? 'go-on',
    decision,
  };
}

/** A problem as it goes over the wire. */
export function problemText(problem: ProblemError, traceId: string): string {
  return JSON.stringify(bodyOf(problem, traceId));
}

function send(res: Response, problem: ProblemError, traceId: string): void {
  const body = bodyOf(problem, traceId);
  const { retryAfterSeconds } = problem.facts;
  if (retryAfterSeconds !== undefined) res.set('Retry-After', String(retryAfterSeconds));
  res.set('Cache-Control', 'no-store');
  res.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** Turns whatever was thrown into problem+json; a bug says nothing but its trace id. */
export const answerProblems: ErrorRequestHandler = (error, req: Request, res, next) => {
  if (res.headersSent) return next(error);
  const problem = asProblem(error);
  if (problem.code === 'unexpected') req.log.error({ err: error }, 'unexpected');
  if (problem.code === 'out-of-service') req.log.warn({ err: error }, 'the database is away');
  noteRefusedFor(res, problem.facts.decision);
  send(res, problem, String(req.id));
};

export const answerNotFound: RequestHandler = () => {
  throw new ProblemError('not-found');
};
