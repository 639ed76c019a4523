import { Router } from 'express';
import { z } from 'zod';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { findDemoPerson } from '../people/find-person';

const Exchange = z.object({ credential: z.string().trim().min(1).max(64) });

/** The platform's sign-in, played: the credential is the demo id and may be used again. */
export function loginRouter(): Router {
  const router = Router();
  router.post('/exchange', (req, res) => {
    const person = findDemoPerson(parseBody(Exchange, req).credential);
    if (!person) throw new Refusal(404, 'credential-unknown');
    const { demoId, name, idNumber } = person;
    res.json({ subject: `demo:${demoId}`, name, idNumber });
  });
  return router;
}
