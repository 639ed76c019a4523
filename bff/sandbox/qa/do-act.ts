import type { QaAct } from '@gongji/shared/contracts';
import { readBill } from '../collector/bill';
import { insertSubmission } from '../collector/submissions';
import { changeAccount, lockAccount } from '../core/accounts';
import { fromPersonalAccount } from '../core/move-of';
import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findDemoPerson } from '../people/find-person';

/**
 * What somebody does outside of the app, at the instant that is played. Refuses with
 * `demo-unknown`, `not-resident`, `already-paid`, `payer-unknown`, `balance-short`.
 */
export async function doAct(run: Run, act: QaAct, atMs: number): Promise<void> {
  const person = findDemoPerson(act.demoId);
  if (!person) throw new Refusal(404, 'demo-unknown');
  const { idNumber } = person;
  if (act.act === 'pay-premium-in-cash') await payInCash(run, idNumber, act.coverYear, atMs);
  else await spend(run, idNumber, act.amountFen);
}

async function payInCash(run: Run, idNumber: string, coverYear: number, atMs: number) {
  const { amountFen, alreadyPaid } = await readBill(run, idNumber, coverYear);
  if (alreadyPaid) throw new Refusal(409, 'already-paid');
  const orderNumber = `cash-${idNumber}-${coverYear}`;
  const payment = { orderNumber, idNumber, coverYear, amountFen };
  await insertSubmission(run, payment, 'confirmed', { atMs, delayMs: 0, inCash: true });
}

async function spend(run: Run, idNumber: string, amountFen: number): Promise<void> {
  const account = await lockAccount(run, idNumber);
  if (!account) throw new Refusal(409, 'payer-unknown');
  await changeAccount(run, idNumber, fromPersonalAccount(account, amountFen));
}
