import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** Its spans go nowhere, and cost next to nothing, until `startTracing` says where to. */
export const tracer = trace.getTracer('gongji-bff');

const KINDS = { outside: SpanKind.CLIENT, job: SpanKind.CONSUMER } as const;

/**
 * Runs something as a span, named by what it is and never by whose. Of a failure the span keeps the
 * kind alone: a message may hold what somebody wrote.
 */
export function traced<T>(
  kind: keyof typeof KINDS,
  name: string,
  run: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(`${kind} ${name}`, { kind: KINDS[kind] }, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Says of a span that it failed, by the error's kind. */
export function markFailed(span: Span, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  span.setStatus({ code: SpanStatusCode.ERROR, message: kind });
}
