import express, { type Express } from 'express';
import { agencyRouter } from './agency/agency-router';
import { collectorRouter } from './collector/collector-router';
import { coreRouter } from './core/core-router';
import type { Database } from './database/open-database';
import { faceRouter } from './face/face-router';
import { answerErrors } from './http/answer-errors';
import { faults } from './http/faults';
import { loginRouter } from './login/login-router';
import { payoutRouter } from './payout/payout-router';
import { qaRouter } from './qa/qa-router';
import { statementRouter } from './statements/statement-router';

export interface SandboxAppOptions {
  readonly database: Database;
  readonly confirmDelayMs: number;
  readonly log: (line: string) => void;
}

/** The played world as one Express app; never listens by itself. */
export function sandboxApp({ database, confirmDelayMs, log }: SandboxAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '32kb' }));
  app.get('/healthz', (_req, res) => {
    res.json({ ok: true });
  });
  app.use(
    '/core',
    faults(database, 'insurance-core'),
    coreRouter(database),
    statementRouter(database, 'core'),
  );
  app.use(
    '/collector',
    faults(database, 'premium-collector'),
    collectorRouter(database, confirmDelayMs),
    statementRouter(database, 'collector'),
  );
  app.use('/face', faults(database, 'face-check'), faceRouter(database));
  app.use('/agency', faults(database, 'bind-review'), agencyRouter(database));
  app.use('/payout', faults(database, 'payout'), payoutRouter(database, confirmDelayMs));
  app.use('/login', loginRouter());
  app.use('/qa', qaRouter(database));
  app.use((_req, res) => {
    res.status(404).json({ code: 'not-found' });
  });
  app.use(answerErrors(log));
  return app;
}
