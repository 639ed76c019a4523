import { PaperDescription } from '@gongji/shared/contracts';
import { AreaCode, IdNumberText, Relation } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
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
  router.get('/reviews/:reviewNumber', async (req, res) => {
    const { reviewResult } = await readSettings(database.run);
    res.json(await readReview(database.run, req.params.reviewNumber, reviewResult));
  });
  return router;
}
