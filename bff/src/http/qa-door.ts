import axios from 'axios';
import { type RequestHandler, Router } from 'express';
import type { Services } from '../use-cases/context';
import { emptyTables } from '../use-cases/qa/empty-tables';
import { routeName } from './route-name';

const TIMEOUT_MS = 10_000;

/** Passes /qa on to the sandbox. Mounted only with a sandbox; a reset empties our tables too. */
export function qaDoor(services: Services, sandboxUrl: string): Router {
  const passOn: RequestHandler = async (req, res) => {
    const answer = await axios.request({
      method: req.method,
      url: new URL(`/qa${req.path}`, sandboxUrl).toString(),
      data: req.body,
      timeout: TIMEOUT_MS,
      validateStatus: () => true,
    });
    res.status(answer.status).json(answer.data);
  };
  const reset: RequestHandler = async (_req, _res, next) => {
    await emptyTables(services);
    next();
  };
  return Router()
    .use(routeName('/qa'))
    .post('/reset', reset, passOn)
    .get('/state', passOn)
    .put('/settings', passOn);
}
