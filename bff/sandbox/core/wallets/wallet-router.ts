import { playedInstant } from '@gongji/shared/calendar';
import { Router } from 'express';
import type { Database } from '../../database/open-database';
import { parseBody } from '../../http/parse-body';
import { Refusal } from '../../http/refusal';
import { findPerson } from '../../people/find-person';
import { readSettings } from '../../qa/settings';
import { endTransfer, queryTransfer } from './end-transfer';
import { sendTransfer } from './send-transfer';
import { WalletOrder, WalletUse } from './wallet-order';
import { openWallet } from './wallets';

/** 医保钱包 at the core, played. */
export function walletRouter(database: Database): Router {
  const router = Router();
  const now = async () => playedInstant(await readSettings(database.run), Date.now());
  router.post('/confirm', async (req, res) => {
    const use = parseBody(WalletUse, req);
    if (!findPerson(use.idNumber)) throw new Refusal(404, 'person-unknown');
    await openWallet(database.run, use);
    res.json({ confirmed: true });
  });
  router.post('/transfers', async (req, res) => {
    const order = parseBody(WalletOrder, req);
    const at = await now();
    res.json(await database.inTransaction((run) => sendTransfer(run, order, at)));
  });
  router.get('/transfers/:orderNumber', async (req, res) => {
    const { orderNumber } = req.params;
    const at = await now();
    res.json(await database.inTransaction((run) => queryTransfer(run, orderNumber, at)));
  });
  for (const [verb, wanted] of [
    ['claim', 'claimed'],
    ['return', 'returned'],
  ] as const) {
    router.post(`/transfers/:orderNumber/${verb}`, async (req, res) => {
      const { orderNumber } = req.params;
      const at = await now();
      const end = database.inTransaction((run) => endTransfer(run, orderNumber, wanted, at));
      res.json(await end);
    });
  }
  return router;
}
