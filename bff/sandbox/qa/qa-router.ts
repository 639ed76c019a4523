import { ageOn, playedInstant, shanghaiDay } from '@gongji/shared/calendar';
import {
  type DemoPerson,
  QaAct,
  QaCode,
  QaDifference,
  QaSettings,
  type QaState,
  ScenarioName,
} from '@gongji/shared/contracts';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { reset } from '../database/seed';
import { DEMO_PEOPLE } from '../demo-people';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { issueCode } from '../login/one-time-codes';
import { DEMO_OPERATORS } from '../people/demo-operators';
import { playScenario } from '../scenarios/play-scenario';
import { plantDifference } from '../statements/differences';
import { doAct } from './do-act';
import { changeSettings, readSettings } from './settings';

function demoPeopleOn(day: string): DemoPerson[] {
  return DEMO_PEOPLE.map(({ demoId, name, about, bornOn, areaCode, group }) => ({
    demoId,
    name,
    about,
    age: ageOn(bornOn, day),
    areaCode,
    group,
  }));
}

async function readState(database: Database): Promise<QaState> {
  const settings = await readSettings(database.run);
  const day = shanghaiDay(playedInstant(settings, Date.now()));
  return { ...settings, people: demoPeopleOn(day), operators: [...DEMO_OPERATORS] };
}

/** Where the product listens that passed this on: a scenario is played there. */
const Asker = z.object({ productUrl: z.url() });

function scenarioOf(req: Request): ScenarioName {
  const name = ScenarioName.safeParse(req.params['name']);
  if (!name.success) throw new Refusal(404, 'scenario-unknown');
  return name.data;
}

/** The QA door. Every answer is the whole state as it is then; a scenario's is its scene. */
export function qaRouter(database: Database): Router {
  const router = Router();
  router.get('/state', async (_req, res) => {
    res.json(await readState(database));
  });
  router.put('/settings', async (req, res) => {
    const change = parseBody(QaSettings, req);
    await database.inTransaction((run) => changeSettings(run, change));
    res.json(await readState(database));
  });
  router.post('/differences', async (req, res) => {
    await plantDifference(database.run, parseBody(QaDifference, req));
    res.json(await readState(database));
  });
  router.post('/acts', async (req, res) => {
    const act = parseBody(QaAct, req);
    const settings = await readSettings(database.run);
    const atMs = playedInstant(settings, Date.now());
    await database.inTransaction((run) => doAct(run, act, atMs));
    res.json(await readState(database));
  });
  router.post('/codes', async (req, res) => {
    res.json(await issueCode(database, parseBody(QaCode, req)));
  });
  router.post('/reset', async (_req, res) => {
    await database.inTransaction(reset);
    res.json(await readState(database));
  });
  router.post('/scenarios/:name', async (req, res) => {
    res.json(await playScenario(scenarioOf(req), parseBody(Asker, req).productUrl));
  });
  return router;
}
