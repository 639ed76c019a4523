import { type RequestHandler, Router } from 'express';
import type { Services } from '../use-cases/context';
import { checkReadiness } from '../use-cases/health/check-readiness';
import { routeName } from './route-name';

/** /healthz: the process lives. /readyz: it can also do its work, so traffic may come. */
export function health(services: Services): Router {
  const ready: RequestHandler = async (_req, res) => {
    const ok = await checkReadiness(services);
    res.status(ok ? 200 : 503).json({ ok });
  };
  return Router()
    .get('/healthz', routeName('/healthz'), (_req, res) => {
      res.json({ ok: true });
    })
    .get('/readyz', routeName('/readyz'), ready);
}
