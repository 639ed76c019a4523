import { CivilDateText, playedInstant } from '@gongji/shared/calendar';
import { IdNumberText, PersonName } from '@gongji/shared/vocabulary';
import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { parseBody } from '../http/parse-body';
import { Refusal } from '../http/refusal';
import { readSettings } from '../qa/settings';
import { CoreOrder } from './core-order';
import { debit, queryDebit } from './debit';
import { issueCode } from './issue-code';
import { readPerson } from './read-person';
import { reverseDebit } from './reverse-debit';
import { statementOf } from './statement';
import { walletRouter } from './wallets/wallet-router';

const WhoIs = z.object({ idNumber: IdNumberText, name: PersonName });

/** 医保核心业务系统, played. */
export function coreRouter(database: Database): Router {
  const router = Router();
  router.post('/people/read', async (req, res) => {
    const { idNumber, name } = parseBody(WhoIs, req);
    res.json(await readPerson(database.run, idNumber, name));
  });
  router.post('/codes', async (req, res) => {
    const { idNumber, name } = parseBody(WhoIs, req);
    const at = playedInstant(await readSettings(database.run), Date.now());
    res.json(await issueCode(database.run, idNumber, name, at));
  });
  router.post('/debits', async (req, res) => {
    const order = parseBody(CoreOrder, req);
    const at = playedInstant(await readSettings(database.run), Date.now());
    res.json(await database.inTransaction((run) => debit(run, order, at)));
  });
  router.get('/debits/:orderNumber', async (req, res) => {
    res.json(await queryDebit(database.run, req.params.orderNumber));
  });
  router.post('/debits/:orderNumber/reverse', async (req, res) => {
    const { orderNumber } = req.params;
    const at = playedInstant(await readSettings(database.run), Date.now());
    res.json(await database.inTransaction((run) => reverseDebit(run, orderNumber, at)));
  });
  router.get('/statements/:day', async (req, res) => {
    const day = CivilDateText.safeParse(req.params.day);
    if (!day.success) throw new Refusal(400, 'day-invalid');
    res.json(await statementOf(database.run, day.data));
  });
  router.use('/wallets', walletRouter(database));
  return router;
}
