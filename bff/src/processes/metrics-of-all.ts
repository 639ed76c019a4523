import cluster, { type Worker } from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { z } from 'zod';

const PATIENCE_MS = 3_000;

const Asked = z.object({ metricsAsked: z.uuid() });
const Told = z.object({ metricsTold: z.uuid(), text: z.string() });

/** The supervisor adds up what its processes counted, whichever of them is asked. */
export function tellMetricsOfAll(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker: Worker, message: unknown) => {
    const asked = Asked.safeParse(message);
    if (!asked.success) return;
    const tell = (text: string) => worker.send({ metricsTold: asked.data.metricsAsked, text });
    aggregator.clusterMetrics().then(tell, () => tell(''));
  });
}

/**
 * What all processes of this supervisor counted together; what this one did where it has none, or
 * where the others do not answer in time.
 */
export async function metricsOfAll(own: Registry): Promise<string> {
  if (!cluster.isWorker) return own.metrics();
  const text = await askSupervisor();
  return text === '' ? own.metrics() : text;
}

/** From now on the supervisor can ask this process what it counted. */
export function joinMetrics(own: Registry): void {
  if (!cluster.isWorker) return;
  AggregatorRegistry.setRegistries(own);
  new AggregatorRegistry();
}

function askSupervisor(): Promise<string> {
  const metricsAsked = randomUUID();
  return new Promise((resolve) => {
    const end = (text: string) => {
      clearTimeout(timer);
      process.off('message', hear);
      resolve(text);
    };
    const hear = (message: unknown) => {
      const told = Told.safeParse(message);
      if (told.success && told.data.metricsTold === metricsAsked) end(told.data.text);
    };
    const timer = setTimeout(end, PATIENCE_MS, '');
    process.on('message', hear);
    process.send?.({ metricsAsked });
  });
}
