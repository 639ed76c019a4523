import { z } from 'zod';
import { bindTermsEndpoints } from './bind-terms';
import { bindingEndpoints } from './bindings';
import { codeLinkEndpoints } from './code-links';
import { commandEndpoints } from './commands';
import type { Endpoint } from './endpoint';
import { faceEndpoints } from './faces';
import { familyEndpoints } from './families';
import { insuranceEndpoints } from './insurance';
import { invitationEndpoints } from './invitations';
import { orderEndpoints } from './orders';
import { premiumEndpoints } from './premiums';
import { recordEndpoints } from './records';
import { refundEndpoints } from './refunds';
import { sessionEndpoints } from './sessions';
import { walletEndpoints } from './wallet';

/** The one table of endpoints: server, client, OpenAPI and the authorisation tests all walk it. */
export const endpoints = {
  ...sessionEndpoints,
  ...commandEndpoints,
  ...insuranceEndpoints,
  ...familyEndpoints,
  ...invitationEndpoints,
  ...faceEndpoints,
  ...bindTermsEndpoints,
  ...bindingEndpoints,
  ...codeLinkEndpoints,
  ...premiumEndpoints,
  ...refundEndpoints,
  ...orderEndpoints,
  ...recordEndpoints,
  ...walletEndpoints,
};

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type Part<N extends EndpointName, K extends string> =
  Endpoints[N] extends Record<K, infer S> ? (S extends z.ZodType ? S : never) : never;
type Parsed<N extends EndpointName, K extends string> = [Part<N, K>] extends [never]
  ? Record<never, never>
  : z.output<Part<N, K>>;
type Sent<N extends EndpointName, K extends string> = [Part<N, K>] extends [never]
  ? Record<never, never>
  : z.input<Part<N, K>>;

/** What the server has after parsing a request. */
export interface ParsedRequest<N extends EndpointName> {
  readonly params: Parsed<N, 'params'>;
  readonly query: Parsed<N, 'query'>;
  readonly body: Parsed<N, 'body'>;
}

/** What a client passes in. */
export interface SentRequest<N extends EndpointName> {
  readonly params: Sent<N, 'params'>;
  readonly query: Sent<N, 'query'>;
  readonly body: Sent<N, 'body'>;
}

export type ResponseOf<N extends EndpointName> = z.output<Endpoints[N]['response']>;

const EMPTY = z.object({});

/** One row of the table with every column filled, for code that walks all of them. */
export function endpointOf(name: EndpointName): Endpoint {
  return {
    command: false,
    quotable: false,
    limit: null,
    params: EMPTY,
    query: EMPTY,
    body: EMPTY,
    problems: [],
    ...endpoints[name],
  };
}

export const ENDPOINT_NAMES = Object.keys(endpoints) as EndpointName[];
