import axios from 'axios';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Services } from '../use-cases/context';
import { startBatch } from '../use-cases/orders/start-batch';
import { ProblemError } from '../use-cases/problem-error';
import { emptyTables } from '../use-cases/qa/empty-tables';
import { returnDueTransfers } from '../use-cases/return-due-transfers';
import { routeName } from './route-name';
import type { SandboxDoor } from './settings';

const TIMEOUT_MS = 10_000;

/**
 * Passes /qa on to the sandbox. Mounted only with a sandbox; a reset empties our tables too, and a
 * new day may be somebody's batch day.
 */
export function qaDoor(services: Services, sandbox: SandboxDoor): Router {
  const read: RequestHandler = (req, res) => passOn(sandbox, req, res);
  const change: RequestHandler = async (req, res) => {
    await passOn(sandbox, req, res, async () => {
      await sandbox.onChange();
      // Another day or hour may be one at which something goes back: QA need not wait for the job.
      await returnDueTransfers(services);
      await startBatch(services);
    });
  };
  const reset: RequestHandler = async (_req, _res, next) => {
    await emptyTables(services);
    next();
  };
  return Router()
    .use(routeName('/qa'))
    .get('/state', read)
    .put('/settings', change)
    .post('/differences', change)
    .post('/acts', change)
    .post('/reset', reset, change);
}

/** What changed there is known here before the answer is. */
async function passOn(
  sandbox: SandboxDoor,
  req: Request,
  res: Response,
  after?: () => Promise<void>,
): Promise<void> {
  const sent = axios.request({
    method: req.method,
    url: new URL(`/qa${req.path}`, sandbox.url).toString(),
    data: req.body,
    timeout: TIMEOUT_MS,
    proxy: false,
    validateStatus: () => true,
  });
  const answer = await sent.catch(() => {
    throw new ProblemError('outside-unavailable');
  });
  await after?.();
  res.status(answer.status).json(answer.data);
}
