import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import pino, { type DestinationStream, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { scrub } from './scrub';

/** Keys that are personal or secret wherever they stand, one level deep and two. */
const PERSONAL = [
  'name',
  'nameHint',
  'idNumber',
  'payerIdNumber',
  'phone',
  'token',
  'code',
  'credential',
  'authorization',
  'proof',
];
/** Where the database tells which values of a row broke a rule. */
const OF_ERRORS = ['err.detail', 'err.where', 'err.internalQuery'];
const REDACTED = [...PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), ...OF_ERRORS];

/** Two walls: known keys are redacted, and each finished line is scrubbed of what looks secret. */
export function createLogger(level: string, stream?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: REDACTED, censor: '[redacted]' },
    hooks: { streamWrite: scrub },
  };
  return stream ? pino(options, stream) : pino(options);
}

/** One line a request: route template, status, duration; never the raw address, never a body. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    genReqId: (_req, res) => {
      const traceId = randomUUID();
      res.setHeader('X-Trace-Id', traceId);
      return traceId;
    },
    serializers: {
      req: (req: { id: unknown; method: unknown }) => ({ id: req.id, method: req.method }),
      res: (res: { statusCode: unknown }) => ({ statusCode: res.statusCode }),
    },
    customSuccessObject: (_req, res, line) => ({ ...line, route: routeOf(res) }),
    customErrorObject: (_req, res, _error, line) => ({ ...line, route: routeOf(res) }),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  });
}

/** The template of the route that answered, as `mount` wrote it down; `other` for anything else. */
export function routeOf(res: object): string {
  const locals = 'locals' in res ? (res.locals as { route?: unknown }) : {};
  return typeof locals.route === 'string' ? locals.route : 'other';
}
