import { PaperDescription } from '@gongji/shared/contracts';
import { AreaCode, IdNumberText, Relation } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { useCode } from '../login/one-time-codes';
import { findPerson } from '../people/find-person';
import { readSettings } from '../qa/settings';
import { readReview, receiveReview } from './reviews';

const ReviewCase = z.strictObject({
  reviewNumber: z.string().trim().min(1).max(64),
  areaCode: AreaCode,
  payerIdNumber: IdNumberText,
  memberIdNumber: IdNumberText,
  relation: Relation,
  papers: z.array(PaperDescription).max(10),
});

const CounterProof = z.strictObject({
  number: z.string().min(1).max(100),
  code: z.string().regex(/^\d{6}$/),
  idNumber: IdNumberText,
});

/** The area's agency that looks at bindings, played: QA decides what it says. */
export function agencyRouter(database: Database): Router {
  const router = Router();
  router.post('/reviews', async (req, res) => {
    const { reviewNumber, ...content } = parseBody(ReviewCase, req);
    for (const idNumber of [content.payerIdNumber, content.memberIdNumber]) {
      if (!findPerson(idNumber)) throw new Refusal(404, 'person-unknown');
    }
    res.json(await receiveReview(database.run, reviewNumber, JSON.stringify(content)));
  });
  router.post('/counter-codes/redeem', async (req, res) => {
    const { number, code, idNumber } = parseBody(CounterProof, req);
    const use = await database.inTransaction((run) =>
      useCode(run, { kind: 'counter', code, usedBy: number, forValue: idNumber }),
    );
    if (use.end !== 'done') throw new Refusal(404, 'code-unknown');
    res.json({ number });
  });
  router.get('/reviews/:reviewNumber', async (req, res) => {
    const { reviewResult } = await readSettings(database.run);
    res.json(await readReview(database.run, req.params.reviewNumber, reviewResult));
  });
  return router;
}
