import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { tracer } from '../tracing/traced';
import { routeOf } from './logging';

/**
 * A span a request, named by its route's template; whatever it asks of the database or of others is
 * below it. It begins a trace of its own: what a phone says about traces is not believed. The
 * answer's number (X-Trace-Id) is on it, to go from a line of the log to its trace.
 */
export const traceRequests: RequestHandler = (req, res, next) => {
  const span = tracer.startSpan(req.method, { kind: SpanKind.SERVER, root: true });
  res.once('close', () => {
    const route = routeOf(res);
    span.updateName(`${req.method} ${route}`).setAttributes({
      'http.request.method': req.method,
      'http.route': route,
      'http.response.status_code': res.statusCode,
      'gongji.trace_id': String(res.getHeader('X-Trace-Id') ?? ''),
    });
    if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(context.active(), span), next);
};
