import { fromShanghai, shanghaiTime } from '@gongji/shared/calendar';
import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { decideWalletTransfer } from '@gongji/shared/rules';
import { isIdNumber } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { Db } from '../../adapters/postgres/database';
import { insertWalletTransfer, readTransferView } from '../../adapters/postgres/wallet-transfers';
import type { InsuredPerson } from '../../ports/insurance-core';
import { decidedBy, runCommand } from '../command';
import { refuseWithdrawn, refuseWithdrawnOf } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { requireFreshOver, requireFreshOverToday } from '../fresh-sign-in';
import { holdOrder } from '../hold-order';
import { keepPaper, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { type Payer, readPayer } from '../payer';
import { ensurePerson, readInsured } from '../person';
import { found, inputWrong } from '../problem-error';
import { lockWalletMoney, type WalletMoney } from '../wallet-money';

type SendCall = Call<'sendWalletTransfer'>;

interface Facts {
  readonly sender: Payer;
  readonly receiver: InsuredPerson;
}

const Answer = z.object({ returnsAt: z.string() });

/** Sends money to a relative's wallet: it is held, taken at the core, and waits for them there. */
export const sendWalletTransfer: UseCase<'sendWalletTransfer'> = (services, call) =>
  runCommand(services, call, 'sendWalletTransfer', {
    prepare: () => readFacts(services, call),
    write: async (tx, facts) => {
      const money = await lockWalletMoney(services, tx, facts.sender);
      const decision = decide(services, call, facts, money);
      return decidedBy(call, decision, () => send(services, tx, call, facts, decision));
    },
  });

async function readFacts(services: Services, call: SendCall): Promise<Facts> {
  const { agreed, name, idNumber, amountFen } = call.body;
  requireNotice(agreed, 'relation-promise');
  await refuseWithdrawn(services.db, call.actor.personId, 'wallet');
  requireFreshOver(services, call, amountFen);
  if (!isIdNumber(idNumber)) throw inputWrong('idNumber', 'id-number-invalid');
  await refuseWithdrawnOf(services, { name, idNumber }, ['insurance-lookup']);
  const receiver = await readInsured(services, { name, idNumber });
  if (!receiver) throw inputWrong('idNumber', 'name-and-number-unknown');
  return { sender: await readPayer(services, call.actor.personId), receiver };
}

/** The rule with the counts of the day, and what only the two people themselves stand in for. */
function decide(
  services: Services,
  { body }: SendCall,
  { sender, receiver }: Facts,
  { accountFen, walletFen, sent }: WalletMoney,
): Decision {
  const { amountFen, relation, source } = body;
  const leftFen = source === 'wallet' ? walletFen : accountFen;
  const where = { ...sender.where, on: shanghaiTime(services.clock.now()) };
  const decision = decideWalletTransfer(where, {
    from: sender.insured.areaCode,
    to: receiver.areaCode,
    relation,
    bound: false,
    amountFen,
    sentToday: sent.count,
    sentTodayFen: sent.amountFen,
    pendingUnclaimed: sent.pendingUnclaimed,
    receiverConfirmed: receiver.wallet !== null,
    senderConfirmed: sender.insured.wallet !== null,
  });
  const shortFen = Math.max(0, amountFen - (leftFen ?? 0));
  const own = [
    ...(receiver.idNumber === sender.insured.idNumber ? [ownReason('self-not-allowed')] : []),
    ...(source === 'personal-account' && accountFen === null
      ? [ownReason('payer-without-account')]
      : []),
    ...(leftFen !== null && shortFen > 0
      ? [ownReason('balance-short', { amountFen, leftFen, shortFen })]
      : []),
  ];
  return withReasons(decision, own, 'check-details');
}

async function send(
  services: Services,
  tx: Db,
  call: SendCall,
  { sender, receiver }: Facts,
  decision: Decision,
): Promise<ResponseOf<'sendWalletTransfer'>['result']> {
  const { agreed, name, relation, amountFen, source } = call.body;
  await requireFreshOverToday(services, tx, call, amountFen);
  const { personId } = await ensurePerson(services, tx, { name, idNumber: receiver.idNumber });
  const orderId = await holdOrder(services, tx, {
    kind: 'wallet-transfer',
    familyId: null,
    paymentId: null,
    payerId: sender.personId,
    memberId: null,
    memberPersonId: personId,
    coverYear: null,
    areaCode: sender.insured.areaCode,
    source,
    amountFen,
    decision,
    coverFrom: null,
    batchOn: null,
  });
  const { returnsAt } = Answer.parse(decision.answer);
  const instant = new Date(fromShanghai(returnsAt)).toISOString();
  await insertWalletTransfer(tx, { orderId, relation, returnsAt: instant });
  await keepPaper(services, tx, sender.personId, null, agreed);
  return found(await readTransferView(tx, sender.personId, orderId));
}
