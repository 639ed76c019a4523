import express, { type Express } from 'express';
import type { Services } from '../use-cases/context';
import { checkReadiness } from '../use-cases/health/check-readiness';
import { health, type Needed } from './health';
import type { Metrics } from './metrics';

/** All that a process without requests answers: whether it lives, can work, and what it counted. */
export function workerApp(services: Services, metrics: Metrics, takesJobs: () => boolean): Express {
  const whatIsDown = async () => {
    const down: Needed[] = (await checkReadiness(services)) ? [] : ['database'];
    return takesJobs() ? down : [...down, 'jobs' as const];
  };
  return express().disable('x-powered-by').use(health(whatIsDown)).get('/metrics', metrics.show);
}
