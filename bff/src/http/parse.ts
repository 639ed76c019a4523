import type { Endpoint, Problem } from '@gongji/shared/contracts';
import { RequestId } from '@gongji/shared/vocabulary';
import type { Request } from 'express';
import type { z } from 'zod';
import { ProblemError } from '../use-cases/problem-error';
import { fieldIn, unknownFields } from './unknown-fields';

const REQUEST_ID = 'Idempotency-Key';

type FieldError = Problem['errors'][number];

export interface Parsed {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A character that PostgreSQL has no place for; no name or number holds one. */
const NUL = '\\u0000';

/** @throws ProblemError input-invalid */
function parsePart(schema: z.ZodObject, value: unknown): unknown {
  if (JSON.stringify(value ?? {}).includes(NUL)) {
    throw new ProblemError('input-invalid', { errors: [{ field: '', code: 'invalid_character' }] });
  }
  const result = schema.strict().safeParse(value ?? {});
  const errors = result.success
    ? unknownFields(value ?? {}, result.data).map(unknownField)
    : result.error.issues.flatMap(fieldErrors);
  if (!result.success || errors.length > 0) throw new ProblemError('input-invalid', { errors });
  return result.data;
}

const unknownField = (field: string): FieldError => ({ field, code: 'unrecognized_keys' });

/** Each field by its own name, also those that the contract does not know. */
function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ field, code: issue.code }];
  return issue.keys.map((key) => unknownField(fieldIn(field, key)));
}

/** A path that cannot name anything is not there: 404, never a lesson in what our ids look like. */
export function parseParams(row: Endpoint, req: Request): Record<string, unknown> {
  const result = row.params.safeParse(req.params);
  if (!result.success) throw new ProblemError('not-found');
  return result.data;
}

/**
 * Said once and in full, or not at all: what was meant as a question must never act.
 * @throws ProblemError input-invalid
 */
export function isQuote(row: Endpoint, req: Request): boolean {
  const { quote } = req.query;
  if (!row.quotable || quote === undefined || quote === 'false') return false;
  if (quote === 'true') return true;
  throw new ProblemError('input-invalid', { errors: [{ field: 'quote', code: 'invalid_value' }] });
}

/** Query and body by their contract; keys that the contract does not know are refused. */
export function parseInput(row: Endpoint, req: Request): Omit<Parsed, 'params'> {
  const { quote, ...query } = req.query;
  const kept = row.quotable || quote === undefined ? query : req.query;
  return { query: parsePart(row.query, kept), body: parsePart(row.body, req.body) };
}

/** The client's id of this command; null where there is none, refused where it is no UUID. */
export function parseRequestId(req: Request): string | null {
  const requestId = repeatedId(req);
  if (requestId !== null || req.get(REQUEST_ID) === undefined) return requestId;
  throw new ProblemError('input-invalid', {
    errors: [{ field: REQUEST_ID, code: 'invalid_format' }],
  });
}

/** The same before anything is refused: null also where it is no UUID. */
export function repeatedId(req: Request): string | null {
  return RequestId.safeParse(req.get(REQUEST_ID)).data?.toLowerCase() ?? null;
}
