import { Router } from 'express';
import { z } from 'zod';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { findDemoOperator } from '../people/demo-operators';
import { findDemoPerson } from '../people/find-person';

const Exchange = z.object({ credential: z.string().trim().min(1).max(64) });

/**
 * The platform's sign-in and the operators', played: the credential is the demo id and may be used
 * again. Neither vouches for whom the other knows.
 */
export function loginRouter(): Router {
  const router = Router();
  router.post('/exchange', (req, res) => {
    const person = findDemoPerson(parseBody(Exchange, req).credential);
    if (!person) throw new Refusal(404, 'credential-unknown');
    const { demoId, name, idNumber } = person;
    res.json({ subject: `demo:${demoId}`, name, idNumber });
  });
  router.post('/operators/exchange', (req, res) => {
    const operator = findDemoOperator(parseBody(Exchange, req).credential);
    if (!operator) throw new Refusal(404, 'credential-unknown');
    res.json({ subject: `demo:${operator.demoId}`, name: operator.name });
  });
  return router;
}
