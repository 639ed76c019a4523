import type { Endpoint } from '@gongji/shared/contracts';
import { RequestId } from '@gongji/shared/vocabulary';
import type { Request } from 'express';
import type { z } from 'zod';
import { ProblemError } from '../use-cases/problem-error';

export interface Parsed {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

function parsePart(schema: z.ZodObject, value: unknown): unknown {
  const result = schema.strict().safeParse(value ?? {});
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: issue.code,
  }));
  throw new ProblemError('input-invalid', { errors });
}

/** A path that cannot name anything is not there: 404, never a lesson in what our ids look like. */
export function parseParams(row: Endpoint, req: Request): Record<string, unknown> {
  const result = row.params.safeParse(req.params);
  if (!result.success) throw new ProblemError('not-found');
  return result.data;
}

export function isQuote(row: Endpoint, req: Request): boolean {
  return row.quotable && req.query['quote'] === 'true';
}

/** Query and body by their contract; keys that the contract does not know are refused. */
export function parseInput(row: Endpoint, req: Request): Omit<Parsed, 'params'> {
  const { quote, ...query } = req.query;
  const kept = row.quotable || quote === undefined ? query : req.query;
  return { query: parsePart(row.query, kept), body: parsePart(row.body, req.body) };
}

/** The client's id of this command; null where there is none, refused where it is no UUID. */
export function parseRequestId(req: Request): string | null {
  const sent = req.get('Idempotency-Key');
  if (sent === undefined) return null;
  const result = RequestId.safeParse(sent);
  if (result.success) return result.data.toLowerCase();
  throw new ProblemError('input-invalid', {
    errors: [{ field: 'Idempotency-Key', code: 'invalid_format' }],
  });
}
