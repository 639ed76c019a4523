import { QaReconciliation } from '@gongji/shared/contracts';
import axios from 'axios';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { reconcileDay } from '../jobs/reconcile-day';
import type { Services } from '../use-cases/context';
import { startBatch } from '../use-cases/orders/start-batch';
import { ProblemError } from '../use-cases/problem-error';
import { emptyTables } from '../use-cases/qa/empty-tables';
import { remindOfWindows } from '../use-cases/remind-of-windows';
import { returnDueTransfers } from '../use-cases/return-due-transfers';
import { routeName } from './route-name';
import type { SandboxDoor } from './settings';

const TIMEOUT_MS = 10_000;
/** A scenario is a whole story; its last step may wait for a job. */
const STORY_TIMEOUT_MS = 60_000;

/**
 * Passes /qa on to the sandbox. Mounted only with a sandbox; a reset empties our tables too, and a
 * new day may be somebody's batch day.
 */
export function qaDoor(services: Services, sandbox: SandboxDoor): Router {
  const read: RequestHandler = (req, res) => passOn(sandbox, req, res);
  const change: RequestHandler = async (req, res) => {
    await passOn(sandbox, req, res, async () => {
      await sandbox.onChange();
      // Another day or hour may be one at which something is due: QA need not wait for the job.
      await returnDueTransfers(services);
      await startBatch(services);
      await remindOfWindows(services);
    });
  };
  const reset: RequestHandler = async (_req, _res, next) => {
    await emptyTables(services);
    next();
  };
  const playScenario: RequestHandler = (req, res) => {
    req.body = { productUrl: ownUrl(req) };
    return passOn(sandbox, req, res, undefined, STORY_TIMEOUT_MS);
  };
  const reconcile: RequestHandler = async (req, res) => {
    const asked = QaReconciliation.safeParse(req.body);
    if (!asked.success) throw new ProblemError('input-invalid');
    await reconcileDay(services, asked.data.day);
    res.json(asked.data);
  };
  return Router()
    .use(routeName('/qa'))
    .get('/state', read)
    .put('/settings', change)
    .post('/differences', change)
    .post('/acts', change)
    .post('/codes', read)
    .post('/reconciliations', reconcile)
    .post('/scenarios/:name', playScenario)
    .post('/reset', reset, change);
}

/** This very process, as the sandbox beside it reaches it. */
function ownUrl({ socket: { localAddress = '127.0.0.1', localPort } }: Request): string {
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${host}:${localPort}`;
}

/** What changed there is known here before the answer is. */
async function passOn(
  sandbox: SandboxDoor,
  req: Request,
  res: Response,
  after?: () => Promise<void>,
  timeout = TIMEOUT_MS,
): Promise<void> {
  const sent = axios.request({
    method: req.method,
    url: new URL(`/qa${req.path}`, sandbox.url).toString(),
    data: req.body,
    timeout,
    proxy: false,
    validateStatus: () => true,
  });
  const answer = await sent.catch(() => {
    throw new ProblemError('outside-unavailable');
  });
  await after?.();
  res.status(answer.status).json(answer.data);
}
