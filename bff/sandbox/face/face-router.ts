import { IdNumberText, PersonName } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import { readSettings } from '../qa/settings';
import { readCheck, startCheck } from './face-checks';

const CheckOrder = z.object({
  checkId: z.string().trim().min(1).max(64),
  idNumber: IdNumberText,
  name: PersonName,
});

/** The face check, played: QA decides how it ends. */
export function faceRouter(database: Database): Router {
  const router = Router();
  router.post('/checks', async (req, res) => {
    const { checkId, idNumber, name } = parseBody(CheckOrder, req);
    if (findPerson(idNumber)?.name !== name) throw new Refusal(404, 'person-unknown');
    res.json(await startCheck(database.run, checkId, idNumber));
  });
  router.get('/checks/:checkId', async (req, res) => {
    const { faceResult } = await readSettings(database.run);
    res.json(await readCheck(database.run, req.params.checkId, faceResult));
  });
  return router;
}
