import { playedInstant } from '@gongji/shared/calendar';
import { FenAmount } from '@gongji/shared/money';
import { IdNumberText } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { readSettings } from '../qa/settings';
import { readBill } from './bill';
import { readPayment } from './read-payment';
import { querySubmission, submit } from './submit';

const WhoseBill = z.object({
  idNumber: IdNumberText,
  coverYear: z.number().int().min(2016).max(2099),
});
const Payment = WhoseBill.extend({
  orderNumber: z.string().trim().min(1).max(64),
  amountFen: FenAmount,
});

/** 税务征缴系统, played. A payment is confirmed `confirmDelayMs` of real time after it was taken. */
export function collectorRouter(database: Database, confirmDelayMs: number): Router {
  const router = Router();
  router.post('/bills/read', async (req, res) => {
    const { idNumber, coverYear } = parseBody(WhoseBill, req);
    res.json(await readBill(database.run, idNumber, coverYear));
  });
  router.post('/payments/read', async (req, res) => {
    const { idNumber, coverYear } = parseBody(WhoseBill, req);
    res.json(await readPayment(database.run, idNumber, coverYear));
  });
  router.post('/submissions', async (req, res) => {
    const payment = parseBody(Payment, req);
    const atMs = playedInstant(await readSettings(database.run), Date.now());
    res.json(await submit(database.run, payment, { atMs, delayMs: confirmDelayMs }));
  });
  router.get('/submissions/:orderNumber', async (req, res) => {
    res.json(await querySubmission(database.run, req.params.orderNumber));
  });
  return router;
}
