import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type RouteConfig,
  zodToOpenAPIRegistry,
} from '@asteasolutions/zod-to-openapi';
import * as contracts from '@gongji/shared/contracts';
import {
  ENDPOINT_NAMES,
  type Endpoint,
  type EndpointName,
  endpointOf,
  PROBLEMS,
  Problem,
  type ProblemCode,
} from '@gongji/shared/contracts';
import * as decisions from '@gongji/shared/decision';
import { z } from 'zod';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const BEARER = 'session';
const REQUEST_ID_HEADER = z.object({ 'Idempotency-Key': z.uuid() });
const QUOTE = z.object({ quote: z.enum(['true', 'false']).optional() });

/** The OpenAPI 3.1 document of the endpoint table: no second description has to keep in step. */
export function openApiDocument(publicUrl: string): OpenApiDocument {
  nameSchemas();
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', BEARER, { type: 'http', scheme: 'bearer' });
  for (const name of ENDPOINT_NAMES) registry.registerPath(describe(name, endpointOf(name)));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: '家庭共济 (family sharing)',
      version: '1.0.0',
      description:
        'Every command takes an Idempotency-Key and happens once under it. A quote runs the same ' +
        'path and is rolled back. Whatever is not yours answers like what is not there: 404.',
    },
    servers: [{ url: `${publicUrl.replace(/\/$/, '')}/api` }],
  });
}

/** Whatever the contracts export by name is described once and pointed at from everywhere. */
function nameSchemas(): void {
  for (const [refId, schema] of Object.entries({ ...contracts, ...decisions })) {
    if (!(schema instanceof z.ZodObject) || zodToOpenAPIRegistry.has(schema)) continue;
    zodToOpenAPIRegistry.add(schema, { _internal: { refId } });
  }
}

function describe(name: EndpointName, row: Endpoint): RouteConfig {
  return {
    operationId: name,
    method: row.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete',
    path: row.path.replace(/:(\w+)/g, '{$1}'),
    summary: row.summary,
    tags: [row.scope],
    security: row.scope === 'public' ? [] : [{ [BEARER]: [] }],
    request: {
      params: row.params,
      query: row.quotable ? row.query.extend(QUOTE.shape) : row.query,
      ...(row.command ? { headers: headersOf(row) } : {}),
      ...(hasBody(row) ? { body: { required: true, content: json(row.body) } } : {}),
    },
    responses: {
      200: { description: 'Done, or quoted', content: contentOf(row) },
      ...problemResponses(row),
    },
  };
}

function contentOf({ answers, response }: Endpoint) {
  return answers === 'csv' ? { 'text/csv': { schema: response } } : json(response);
}

function headersOf(row: Endpoint): z.ZodObject {
  return row.quotable ? REQUEST_ID_HEADER.partial() : REQUEST_ID_HEADER;
}

function hasBody(row: Endpoint): boolean {
  return Object.keys(row.body.shape).length > 0;
}

function json(schema: z.ZodType) {
  return { 'application/json': { schema } };
}

/** Every code an endpoint may end with: its own, and those that the way to it can give. */
export function problemCodes(row: Endpoint): ProblemCode[] {
  // What the contract does not know is refused everywhere, also where it knows no input at all.
  const always: readonly ProblemCode[] = [
    ...(['input-invalid', 'unexpected', 'out-of-service', 'too-many-requests'] as const),
  ];
  const codes = new Set<ProblemCode>([...row.problems, ...always]);
  if (hasBody(row)) codes.add('body-too-large');
  if (row.scope === 'operator') codes.add('not-found');
  else if (row.scope !== 'public') {
    codes.add('sign-in-needed');
    // Somebody's own data is in everything, and its use can be taken back at any time.
    codes.add('consent-needed');
  }
  if (Object.keys(row.params.shape).length > 0) codes.add('not-found');
  if (row.command) {
    for (const code of COMMAND_CODES) codes.add(code);
  }
  return [...codes];
}

const COMMAND_CODES: readonly ProblemCode[] = [
  'input-invalid',
  'request-id-missing',
  'request-id-reused',
  'request-running',
  'state-changed',
];

function problemResponses(row: Endpoint): RouteConfig['responses'] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemCodes(row)) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const entries = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `${code}: ${PROBLEMS[code].title}`).join('; '),
      content: { 'application/problem+json': { schema: Problem } },
    },
  ]);
  return Object.fromEntries(entries);
}
