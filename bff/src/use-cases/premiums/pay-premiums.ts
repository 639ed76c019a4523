import type { PremiumPayment } from '@gongji/shared/contracts';
import { batchDayOn } from '@gongji/shared/rules';
import { listBindingRows } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { holdFamily } from '../../adapters/postgres/families';
import type { MemberPerson } from '../../adapters/postgres/members';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listLivePremiums } from '../../adapters/postgres/orders';
import { insertPayment } from '../../adapters/postgres/payments';
import { lockPeople } from '../../adapters/postgres/people';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { requireFreshOver, requireFreshOverToday } from '../fresh-sign-in';
import { holdOrder } from '../hold-order';
import { mustBeAsShown } from '../must-be-as-shown';
import { keepPaper, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { lockPayerMoney, type Payer, readPayer } from '../payer';
import { found } from '../problem-error';
import { now } from '../time';
import { isBoundTo } from './bound-to';
import { decidePremiums, type PremiumDecided, type PremiumsDecided } from './decide-premiums';
import { listAsked } from './list-asked';
import { overallDecision } from './overall-decision';
import { type PremiumFacts, readPremiumFacts, withoutWithdrawn } from './premium-facts';
import { premiumItem } from './premium-item';
import { paidAsPrepared, requirePrepared } from './prepared-answer';

interface Prepared {
  readonly payer: Payer;
  readonly members: readonly MemberPerson[];
  readonly facts: ReadonlyMap<string, PremiumFacts>;
}

type PayCall = Call<'payPremiums'>;

/** Pays several members' premiums out of the caller's money: one payment, one order a person. */
export const payPremiums: UseCase<'payPremiums'> = (services, call) =>
  runCommand(services, call, 'payPremiums', {
    prepare: () => prepare(services, call),
    write: async (tx, prepared) => {
      await requirePrepared(services, tx, call);
      const decided = await decide(tx, call, prepared);
      const overall = overallDecision(decided.items.map((item) => item.decision));
      return decidedBy(call, overall, () => write(services, tx, call, prepared.payer, decided));
    },
  });

async function prepare(services: Services, call: PayCall): Promise<Prepared> {
  requireNotice(call.body.agreed, 'premium-notice');
  // Nothing is paid but the sum that was shown, so it is the one that counts here.
  requireFreshOver(services, call, call.body.expectedTotalFen ?? 0);
  const payer = await readPayer(services, call.actor.personId);
  const members = await listAsked(services.db, call.params.familyId, call.body.memberIds);
  const bindings = await listBindingRows(services.db, call.params.familyId);
  const bound = members.filter((member) =>
    isBoundTo(payer.personId, member, bindings, payer.where.on),
  );
  const { payMode } = payer.traits;
  const facts = await readPremiumFacts(services, bound, call.body.coverYear, payMode);
  return { payer, members, facts };
}

/**
 * Under lock on the family's shape, the people paid for and the payer's money, so that nobody is
 * paid for who is removed or unbound at that moment.
 */
async function decide(tx: Db, call: PayCall, prepared: Prepared): Promise<PremiumsDecided> {
  const { coverYear } = call.body;
  const personIds = prepared.members.map((member) => member.personId);
  found(await holdFamily(tx, call.params.familyId));
  await lockPeople(tx, personIds);
  const money = await lockPayerMoney(tx, prepared.payer);
  const members = await listAsked(tx, call.params.familyId, call.body.memberIds);
  const bindings = await listBindingRows(tx, call.params.familyId);
  const live = await listLivePremiums(tx, personIds, coverYear);
  const facts = await withoutWithdrawn(tx, members, prepared.facts);
  const decided = decidePremiums({ ...prepared, facts, money, coverYear, members, bindings, live });
  return prepared.payer.traits.payMode === 'refund' ? payFirst(decided, coverYear) : decided;
}

/** Where premiums are paid in cash and paid back, none is paid from here. */
function payFirst(decided: PremiumsDecided, coverYear: number): PremiumsDecided {
  const first = ownReason('premium-pay-first', { coverYear });
  const items = decided.items.map((item) =>
    item.decision.outcome === 'allowed'
      ? { ...item, decision: withReasons(item.decision, [first], 'pay-at-tax-channel') }
      : item,
  );
  return { ...decided, items };
}

/** The payment with its orders. Where the sum is not the one that was shown, nothing is written. */
async function write(
  services: Services,
  tx: Db,
  call: PayCall,
  payer: Payer,
  { items, totalFen, leftFen }: PremiumsDecided,
): Promise<PremiumPayment> {
  if (!call.quote) mustBeAsShown('expectedTotalFen', call.body.expectedTotalFen, totalFen);
  await requireFreshOverToday(services, tx, call, totalFen);
  const { familyId } = call.params;
  const { coverYear } = call.body;
  const paymentId = services.newId();
  const createdAt = now(services);
  const payerId = payer.personId;
  await insertPayment(tx, { paymentId, familyId, payerId, coverYear, totalFen, createdAt });
  await paidAsPrepared(tx, call, { paymentId, createdAt });
  await keepPaper(services, tx, payerId, familyId, call.body.agreed);
  const orderIds: string[] = items.flatMap((item) => item.live?.orderId ?? []);
  for (const item of items) {
    if (item.decision.outcome !== 'allowed') continue;
    orderIds.push(await holdPremium(services, tx, { call, payer, paymentId, item }));
  }
  const orders = await listOrderViews(tx, orderIds);
  return {
    paymentId: call.quote ? null : paymentId,
    coverYear,
    totalFen,
    leftFen,
    mode: payer.traits.payMode,
    batchOn: batchDayOn(payer.where),
    items: items.map((item) => premiumItem(item, call.quote ? [] : orders)),
    createdAt,
  };
}

interface Premium {
  readonly call: PayCall;
  readonly payer: Payer;
  readonly paymentId: string;
  readonly item: PremiumDecided;
}

async function holdPremium(services: Services, tx: Db, premium: Premium): Promise<string> {
  const { call, payer, paymentId, item } = premium;
  if (item.amountFen === null) throw new Error('a premium was allowed without a sum');
  return holdOrder(services, tx, {
    kind: 'premium',
    familyId: call.params.familyId,
    paymentId,
    payerId: payer.personId,
    memberId: item.member.memberId,
    memberPersonId: item.member.personId,
    coverYear: call.body.coverYear,
    areaCode: item.insured?.areaCode ?? payer.insured.areaCode,
    source: payer.traits.fundingModel === 'pot' ? 'pot' : 'personal-account',
    amountFen: item.amountFen,
    decision: item.decision,
    coverFrom: item.cover.coverFrom,
    batchOn: batchDayOn(payer.where),
  });
}
