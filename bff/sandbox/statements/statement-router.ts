import { CivilDateText } from '@gongji/shared/calendar';
import { Router } from 'express';
import type { Database } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { plantedLines } from './differences';
import { contentDigest, statementFile } from './statement-file';
import { linesOf, type StatementSystem } from './statement-lines';

/** The daily statement of one system, as a file with its hash beside it. */
export function statementRouter(database: Database, system: StatementSystem): Router {
  const router = Router();
  router.get('/statement-files/:day', async (req, res) => {
    const day = CivilDateText.safeParse(req.params.day);
    if (!day.success) throw new Refusal(400, 'day-invalid');
    const lines = await plantedLines(database.run, system, day.data, (on) =>
      linesOf(database.run, system, on),
    );
    const file = statementFile(lines);
    res.set('Content-Digest', contentDigest(file)).type('text/csv').send(file);
  });
  return router;
}
