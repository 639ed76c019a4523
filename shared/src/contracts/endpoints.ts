import type { z } from 'zod';
import { appEndpoints } from './app-endpoints';
import { type Endpoint, wholeRow } from './endpoint';
import { operatorEndpoints } from './operator-endpoints';
import { ownDataEndpoints } from './own-data-endpoints';

/** The one table of endpoints: server, client, OpenAPI and the authorisation tests all walk it. */
export const endpoints = { ...appEndpoints, ...ownDataEndpoints, ...operatorEndpoints };

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

/** One row of the table with every column filled, for code that walks all of them. */
export function endpointOf(name: EndpointName): Endpoint {
  return wholeRow(endpoints[name]);
}

export const ENDPOINT_NAMES = Object.keys(endpoints) as EndpointName[];
