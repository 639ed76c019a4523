import express, { type Express } from 'express';
import { apiDocs } from './http/api-docs';
import { limitAddress } from './http/general-limits';
import { h5Preview } from './http/h5';
import { health } from './http/health';
import { logRequests } from './http/logging';
import { mountEndpoints } from './http/mount';
import { answerNotFound, answerProblems } from './http/problems';
import { qaDoor } from './http/qa-door';
import { routeName } from './http/route-name';
import { securityHeaders } from './http/security-headers';
import type { HttpSettings } from './http/settings';
import { traceRequests } from './http/trace-requests';
import type { Services } from './use-cases/context';
import { checkReadiness } from './use-cases/health/check-readiness';
import type { UseCases } from './use-cases/use-cases';

const BODY_LIMIT = '16kb';

/** Builds the app; never listens. */
export function createApp(services: Services, useCases: UseCases, settings: HttpSettings): Express {
  const app = express();
  const { metrics } = settings;
  app.disable('x-powered-by').set('trust proxy', settings.trustProxy);
  app.use(logRequests(settings.logger), metrics.measure, traceRequests, ...securityHeaders());
  app.use(health(async () => ((await checkReadiness(services)) ? [] : ['database'])));
  app.get('/metrics', routeName('/metrics'), metrics.show);
  // Before any body is read: what cannot be read counts too.
  app.use('/api', limitAddress(services, settings));
  app.use(express.json({ limit: BODY_LIMIT }));
  app.use('/api', apiDocs(settings.publicUrl), mountEndpoints(services, useCases, settings));
  if (settings.sandbox !== null && !settings.production) {
    app.use('/qa', qaDoor(services, settings.sandbox));
  }
  app.use(['/api', '/qa'], answerNotFound);
  if (settings.h5Dir !== null) app.use(h5Preview(settings.h5Dir));
  app.use(answerNotFound, answerProblems);
  return app;
}
