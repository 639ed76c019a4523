import { context, trace } from '@opentelemetry/api';

export interface TracingSettings {
  /** The collector's address (OTLP over HTTP), without `/v1/traces`. */
  readonly endpoint: string;
  /** Of so many requests and jobs a trace is kept, 0 to 1. */
  readonly ratio: number;
  /** Which part of the product this process is. */
  readonly part: string;
}

/**
 * Sends traces to a collector until the function it gives is called, which sends the last of them.
 * A collector that does not answer loses traces and nothing else.
 */
export async function startTracing(settings: TracingSettings): Promise<() => Promise<void>> {
  // Loaded here, not above: most processes send none.
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const sdk = await import('@opentelemetry/sdk-trace');
  const url = `${settings.endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'gongji-bff',
      'service.instance.id': `${settings.part}-${process.pid}`,
    }),
    sampler: new sdk.ParentBasedSampler({
      root: new sdk.TraceIdRatioBasedSampler(settings.ratio),
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // Its failure is the collector's: it must not keep a process from ending well.
    await provider.shutdown().catch(() => {});
    trace.disable();
    context.disable();
  };
}
