import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { routeOf } from './logging';
import { refusedFor } from './refused-for';

export interface Metrics {
  readonly registry: Registry;
  readonly measure: RequestHandler;
  readonly show: RequestHandler;
  /** Counts one call to an outside system by the way it ended. */
  readonly observeOutside: (seen: { name: string; kind: string; ms: number }) => void;
  /** Counts the orders on their way by state whenever somebody looks. */
  readonly watchOrders: (count: CountOrders) => void;
  /** Says whether this process takes jobs; orders wait where none does. */
  readonly watchJobs: (takesJobs: () => boolean) => void;
}

type CountOrders = () => Promise<readonly { state: string; count: number }[]>;

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Durations by route template, never by raw address or id: the number of series stays bounded.
 * `read` gives what is shown, where that is more than this process counted.
 */
export function createMetrics(read?: (own: Registry) => Promise<string>): Metrics {
  const registry = new Registry();
  const readAll = () => (read ? read(registry) : registry.metrics());
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route template, method and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const outside = new Histogram({
    name: 'outside_call_duration_seconds',
    help: 'Time an outside system took, by call and how it ended',
    labelNames: ['name', 'kind'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'refusals_total',
    help: 'Requests that a rule did not allow, by reason, and whether it was only asked about',
    labelNames: ['reason', 'asked'],
    registers: [registry],
  });
  const measure: RequestHandler = (req, res, next) => {
    const stop = durations.startTimer();
    res.on('finish', () => {
      stop({ method: req.method, route: routeOf(res), status: res.statusCode });
      const asked = res.statusCode === 200 ? 'quoted' : 'sent';
      for (const reason of refusedFor(res)) refusals.inc({ reason, asked });
    });
    next();
  };
  const show: RequestHandler = async (_req, res) => {
    res.type(registry.contentType).send(await readAll());
  };
  const observeOutside: Metrics['observeOutside'] = ({ name, kind, ms }) => {
    outside.observe({ name, kind }, ms / 1000);
  };
  const watchOrders = (count: CountOrders): void => gaugeOrders(registry, count);
  const watchJobs: Metrics['watchJobs'] = (takesJobs) => gaugeJobs(registry, takesJobs);
  return { registry, measure, show, observeOutside, watchOrders, watchJobs };
}

function gaugeJobs(registry: Registry, takesJobs: () => boolean): void {
  new Gauge({
    name: 'job_queue_takes_jobs',
    help: '1 while the job queue of this process takes jobs, 0 while orders wait for it',
    aggregator: 'min',
    registers: [registry],
    collect() {
      this.set(takesJobs() ? 1 : 0);
    },
  });
}

function gaugeOrders(registry: Registry, count: CountOrders): void {
  new Gauge({
    name: 'orders',
    help: 'Orders on their way, by state',
    // Each process counts the same rows.
    aggregator: 'first',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const row of await count()) this.set({ state: row.state }, row.count);
    },
  });
}
