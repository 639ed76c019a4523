import { z } from 'zod';
import type { ProblemCode } from './problem';

/**
 * Who may call: `public` nobody signed in · `person` any signed-in person, about themselves ·
 * `family` only a member of the family in the path · `invitation` whoever holds its link or code ·
 * `record` payer, person paid for, organizer, or viewer · `operator` whoever runs the product, and
 * nobody else: to all others, signed in or not, it is an address that does not exist. Not yours
 * answers exactly like not there: 404.
 */
export type Scope = 'public' | 'person' | 'family' | 'invitation' | 'record' | 'operator';

export type Limit = 'sign-in' | 'invitation-code' | 'face-check' | 'identity-check';

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Express style, below /api: `/families/:familyId`. */
  readonly path: string;
  readonly summary: string;
  readonly scope: Scope;
  /** True: changes something, needs an Idempotency-Key, happens once under that key. */
  readonly command: boolean;
  /**
   * True: who only looks on at the family in the path may call it too. To them all else of a family
   * is not there.
   */
  readonly forViewers: boolean;
  /** True: with `?quote=true` the same path is run and rolled back; the decision is shown first. */
  readonly quotable: boolean;
  readonly limit: Limit | null;
  /** `csv`: a file, sent row by row; `response` is then its text. */
  readonly answers: 'json' | 'csv';
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  readonly response: z.ZodType;
  readonly problems: readonly ProblemCode[];
}

export type GivenEndpoint = Pick<Endpoint, 'method' | 'path' | 'summary' | 'scope'> &
  Partial<Endpoint>;

/** Keeps the literal types of the schemas, so that client and server infer from one table. */
export function endpoint<const E extends GivenEndpoint>(given: E): E {
  return given;
}

const EMPTY = z.object({});

/** A row with every column filled, for code that walks them. */
export function wholeRow(given: GivenEndpoint & Pick<Endpoint, 'response'>): Endpoint {
  return {
    command: false,
    forViewers: false,
    quotable: false,
    limit: null,
    answers: 'json',
    params: EMPTY,
    query: EMPTY,
    body: EMPTY,
    problems: [],
    ...given,
  };
}
