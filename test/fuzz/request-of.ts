import { type EndpointName, endpointOf, type Scope } from '@gongji/shared/contracts';
import fc, { type Arbitrary } from 'fast-check';
import { arbitraryOf } from './arbitrary-of';
import { spoiled } from './hostile';
import { likelyBody } from './likely-body';
import type { SeenValues } from './seen-values';
import { MEMBER, OPERATOR, ORGANIZER, SENDERS } from './senders';

/** One request as it will leave; `requestId` null sends none. */
export interface FuzzedRequest {
  readonly name: EndpointName;
  /** Whose session carries it: a place in the list of senders. */
  readonly who: number;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly quote: unknown;
  readonly requestId: string | null;
}

/** Two of three requests are such as the contract takes; in the others one part is spoiled. */
export function requestsOf(name: EndpointName, seen: SeenValues): Arbitrary<FuzzedRequest> {
  const { params, query, body, scope, quotable } = endpointOf(name);
  const sound = {
    params: arbitraryOf(params, seen),
    query: arbitraryOf(query, seen),
    body: likelyBody(name, arbitraryOf(body, seen)),
  };
  const wrong = fc.constantFrom('params', 'query', 'body', null, null, null, null, null, null);
  return wrong.chain((part) =>
    fc.record({
      name: fc.constant(name),
      who: sendersOf(scope),
      params: part === 'params' ? spoiled(sound.params) : sound.params,
      query: part === 'query' ? spoiled(sound.query) : sound.query,
      body: part === 'body' ? spoiled(sound.body) : sound.body,
      quote: quotable ? quotes : mostlyNone(quotes),
      requestId: requestIds,
    }),
  );
}

const quotes = fc.constantFrom<unknown>(
  ...[undefined, undefined, undefined, 'true', 'true', 'false', 'True', ['true', 'true']],
);

function mostlyNone(some: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
}

/** Whom it is meant for comes most often, everybody else now and then. */
function sendersOf(scope: Scope): Arbitrary<number> {
  const meant = scope === 'operator' ? [OPERATOR] : [ORGANIZER, ORGANIZER, MEMBER];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...meant) },
    { weight: 1, arbitrary: fc.nat({ max: SENDERS.length - 1 }) },
  );
}

/** A new one mostly; some are sent again with something else, and some are none. */
const requestIds = fc.oneof(
  { weight: 18, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.constant('00000000-0000-4000-8000-000000000001') },
  { weight: 1, arbitrary: fc.constantFrom(null, 'no-uuid', '') },
);
