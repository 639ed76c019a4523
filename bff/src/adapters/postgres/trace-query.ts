import { SpanKind } from '@opentelemetry/api';
import type { LogEvent } from 'kysely';
import { markFailed, tracer } from '../../tracing/traced';

/** A span a query: its text, in which every value is a parameter, and none of the values. */
export function traceQuery(event: LogEvent): void {
  const endTime = Date.now();
  const { sql } = event.query;
  const span = tracer.startSpan(`sql ${/^\w+/.exec(sql)?.[0] ?? ''}`, {
    kind: SpanKind.CLIENT,
    startTime: endTime - event.queryDurationMillis,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql },
  });
  if (event.level === 'error') markFailed(span, event.error);
  span.end(endTime);
}
