import {
  ENDPOINT_NAMES,
  type Endpoint,
  type EndpointName,
  endpointOf,
} from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { mayEnter } from '../use-cases/access';
import type { CsvFile, Services } from '../use-cases/context';
import type { UseCases } from '../use-cases/use-cases';
import { audited } from './audited';
import { authenticate, tokenOf } from './authenticate';
import { limitWrites } from './general-limits';
import { createLimiters } from './limits';
import { actorOf } from './locals';
import { isQuote, parseInput, parseParams, parseRequestId, repeatedId } from './parse';
import { noteRefusedFor } from './refused-for';
import { routeName } from './route-name';
import { sendCsv } from './send-csv';
import type { HttpSettings } from './settings';

/** The table's types meet here once: what was parsed by a row is what that row's use case takes. */
type AnyUseCase = (services: Services, call: object) => Promise<unknown>;
type AnyCsvUseCase = (services: Services, call: object) => CsvFile;

/** Walks the endpoint table: route, authenticate, limit, authorise, parse, run, answer. */
export function mountEndpoints(
  services: Services,
  useCases: UseCases,
  settings: HttpSettings,
): Router {
  // One address an endpoint: with a slash more, or in other letters, it is none.
  const router = Router({ strict: true, caseSensitive: true });
  const limiters = createLimiters(services, settings.limits);
  const writes = limitWrites(services, settings);
  for (const name of ENDPOINT_NAMES) {
    const row = endpointOf(name);
    const method = row.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    const steps = [routeName(`/api${row.path}`), authenticate(services, row), writes(row)];
    if (row.limit) steps.push(...limiters[row.limit]);
    const answer = row.answers === 'csv' ? answerCsv : answerJson;
    router[method](row.path, ...steps, answer(services, useCases, settings, name));
  }
  return router;
}

function answerJson(
  services: Services,
  useCases: UseCases,
  settings: HttpSettings,
  name: EndpointName,
): RequestHandler {
  const row = endpointOf(name);
  const useCase = useCases[name] as AnyUseCase;
  return async (req, res) => {
    const response = await audited(services, name, { req, res }, async () => {
      const call = await readCall(services, row, req, res);
      return { call, answer: await useCase(services, call) };
    });
    if (!settings.production) row.response.parse(response);
    noteRefusedFor(res, (response as { decision?: Decision | null }).decision);
    res.set('Cache-Control', 'no-store').json(response);
  };
}

function answerCsv(
  services: Services,
  useCases: UseCases,
  _settings: HttpSettings,
  name: EndpointName,
): RequestHandler {
  const row = endpointOf(name);
  const useCase = useCases[name] as AnyCsvUseCase;
  return async (req, res) => {
    const file = await audited(services, name, { req, res }, async () => {
      const call = await readCall(services, row, req, res);
      return { call, answer: useCase(services, call) };
    });
    res.set('Cache-Control', 'no-store');
    await sendCsv(res, file);
  };
}

/** Strangers are turned away before their input is looked at: they learn nothing from an error. */
async function readCall(
  services: Services,
  row: Endpoint,
  req: Request,
  res: Response,
): Promise<object> {
  const actor = actorOf(res);
  const params = parseParams(row, req);
  const repeated = row.command && req.query['quote'] === undefined ? repeatedId(req) : null;
  await mayEnter(services, row, actor, params, repeated);
  return {
    actor,
    params,
    ...parseInput(row, req),
    quote: isQuote(row, req),
    requestId: row.command ? parseRequestId(req) : null,
    traceId: String(req.id),
    token: tokenOf(req),
  };
}
