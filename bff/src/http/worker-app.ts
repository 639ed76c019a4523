import express, { type Express } from 'express';
import type { Services } from '../use-cases/context';
import { health } from './health';
import type { Metrics } from './metrics';

/** All that a process without requests answers: whether it lives, can work, and what it counted. */
export function workerApp(services: Services, metrics: Metrics): Express {
  return express().disable('x-powered-by').use(health(services)).get('/metrics', metrics.show);
}
