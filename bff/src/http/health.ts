import { type RequestHandler, Router } from 'express';
import { routeName } from './route-name';

/** /healthz: the process lives. /readyz: it can also do its work, so traffic may come. */
export function health(isReady: () => Promise<boolean>): Router {
  const ready: RequestHandler = async (_req, res) => {
    const ok = await isReady();
    res.status(ok ? 200 : 503).json({ ok });
  };
  return Router()
    .get('/healthz', routeName('/healthz'), (_req, res) => {
      res.json({ ok: true });
    })
    .get('/readyz', routeName('/readyz'), ready);
}
