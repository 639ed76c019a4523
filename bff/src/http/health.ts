import { type RequestHandler, Router } from 'express';
import { routeName } from './route-name';

/** What a process cannot do its work without. */
export type Needed = 'database' | 'jobs';

/** /healthz: the process lives. /readyz: it can also do its work, or what is down. */
export function health(whatIsDown: () => Promise<readonly Needed[]>): Router {
  const ready: RequestHandler = async (_req, res) => {
    const down = await whatIsDown();
    if (down.length === 0) res.json({ ok: true });
    else res.status(503).json({ ok: false, down });
  };
  return Router()
    .get('/healthz', routeName('/healthz'), (_req, res) => {
      res.json({ ok: true });
    })
    .get('/readyz', routeName('/readyz'), ready);
}
