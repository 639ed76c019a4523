import { MAX_FEN } from '@gongji/shared/money';
import { BankCardNumber, IdNumberText, PersonName } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { pay, queryPayout } from './payouts';

const Order = z.object({
  payoutNumber: z.string().trim().min(1).max(64),
  payeeIdNumber: IdNumberText,
  payeeName: PersonName,
  cardNumber: BankCardNumber,
  amountFen: z.number().int().min(1).max(MAX_FEN),
});

/** 经办机构打款, played: pays to a bank card, `delayMs` of real time after it was asked. */
export function payoutRouter(database: Database, delayMs: number): Router {
  const router = Router();
  router.post('/payouts', async (req, res) => {
    res.json(await pay(database.run, parseBody(Order, req), delayMs));
  });
  router.get('/payouts/:payoutNumber', async (req, res) => {
    res.json(await queryPayout(database.run, req.params.payoutNumber));
  });
  return router;
}
