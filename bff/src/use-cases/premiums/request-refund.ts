import type { PremiumRefund } from '@gongji/shared/contracts';
import { listBindingRows } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { holdFamily } from '../../adapters/postgres/families';
import { listMembers, type MemberPerson } from '../../adapters/postgres/members';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listLivePremiums } from '../../adapters/postgres/orders';
import { lockPeople } from '../../adapters/postgres/people';
import { insertRefund } from '../../adapters/postgres/refunds';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { holdOrder } from '../hold-order';
import { mustBeAsShown } from '../must-be-as-shown';
import { keepPaper, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { lockPayerMoney, type Payer, readPayer } from '../payer';
import { found, ProblemError } from '../problem-error';
import { sealCard } from '../refund-card';
import { wasRefunded } from '../refunded-years';
import { isBoundTo } from './bound-to';
import { decidePremiums, type PremiumDecided } from './decide-premiums';
import { type PremiumFacts, readPremiumFacts, withoutWithdrawn } from './premium-facts';

type RefundCall = Call<'requestRefund'>;

interface Prepared {
  readonly payer: Payer;
  readonly facts: ReadonlyMap<string, PremiumFacts>;
  /** Null in a quote. */
  readonly shown: Shown | null;
}

interface Shown {
  readonly cardNumber: string;
  readonly proof: NonNullable<RefundCall['body']['proof']>;
  readonly proofId: string;
}

/** Has a premium that was paid in cash paid back from the caller's account to their bank card. */
export const requestRefund: UseCase<'requestRefund'> = (services, call) =>
  runCommand(services, call, 'requestRefund', {
    prepare: () => prepare(services, call),
    write: async (tx, prepared) => {
      const item = await decide(services, tx, call, prepared);
      return decidedBy(call, item.decision, () => write(services, tx, call, prepared, item));
    },
  });

async function prepare(services: Services, call: RefundCall): Promise<Prepared> {
  requireNotice(call.body.agreed, 'premium-notice');
  const payer = await readPayer(services, call.actor.personId);
  const member = await readMember(services.db, call);
  const { payMode } = payer.traits;
  const bindings = await listBindingRows(services.db, call.params.familyId);
  const bound = isBoundTo(payer.personId, member, bindings, payer.where.on) ? [member] : [];
  const facts = await readPremiumFacts(services, bound, call.body.coverYear, payMode);
  return { payer, facts, shown: call.quote ? null : await keepProof(services, call) };
}

/** @throws ProblemError not-found where they are no active member of this family */
async function readMember(db: Db, { params, body }: RefundCall): Promise<MemberPerson> {
  const members = await listMembers(db, params.familyId);
  return found(members.find(({ memberId }) => memberId === body.memberId));
}

/** @throws ProblemError input-invalid where card or proof is missing, outside-unavailable */
async function keepProof(services: Services, { body }: RefundCall): Promise<Shown> {
  const { cardNumber, proof } = body;
  if (cardNumber === null || proof === null) {
    const field = cardNumber === null ? 'cardNumber' : 'proof';
    throw new ProblemError('input-invalid', { errors: [{ field, code: 'required' }] });
  }
  const kept = await services.proofs.keep(proof);
  if (kept.kind !== 'done') throw new ProblemError('outside-unavailable');
  return { cardNumber, proof, proofId: kept.value.proofId };
}

/** Under the same locks as a payment, so that one year is never paid and paid back at once. */
async function decide(
  services: Services,
  tx: Db,
  call: RefundCall,
  prepared: Prepared,
): Promise<PremiumDecided> {
  const { coverYear } = call.body;
  const { payer, facts } = prepared;
  found(await holdFamily(tx, call.params.familyId));
  const member = await readMember(tx, call);
  await lockPeople(tx, [member.personId]);
  const money = await lockPayerMoney(tx, payer);
  const bindings = await listBindingRows(tx, call.params.familyId);
  const live = await listLivePremiums(tx, [member.personId], coverYear);
  const told = await withoutWithdrawn(tx, [member], facts);
  const asked = { payer, money, coverYear, members: [member], facts: told, bindings, live };
  const item = found(decidePremiums(asked).items[0]);
  if (item.decision.outcome !== 'allowed') return item;
  const before = await wasRefunded(services, tx, member, coverYear);
  const own = before ? [ownReason('premium-already-paid', { coverYear })] : [];
  return { ...item, decision: withReasons(item.decision, own, 'nothing-to-do') };
}

async function write(
  services: Services,
  tx: Db,
  call: RefundCall,
  { payer, facts, shown }: Prepared,
  item: PremiumDecided,
): Promise<PremiumRefund> {
  const { coverYear, expectedAmountFen, agreed } = call.body;
  const { memberId, name } = item.member;
  const paid = facts.get(memberId)?.paid;
  if (!paid) throw new Error('a refund was allowed for what nobody has paid');
  const { amountFen, paidOn } = paid;
  if (!call.quote) mustBeAsShown('expectedAmountFen', expectedAmountFen, amountFen);
  await keepPaper(services, tx, payer.personId, call.params.familyId, agreed);
  const orderId = await holdRefund(services, tx, call, payer, item, amountFen);
  if (shown) await insertRefund(tx, { orderId, paidOn, ...rowOf(services, orderId, shown) });
  const [order = null] = shown ? await listOrderViews(tx, [orderId]) : [];
  const cardTail = order?.cardTail ?? null;
  return { memberId, name, coverYear, amountFen, paidOn, cardTail, order };
}

function holdRefund(
  services: Services,
  tx: Db,
  call: RefundCall,
  payer: Payer,
  { member, insured, decision, cover }: PremiumDecided,
  amountFen: number,
): Promise<string> {
  return holdOrder(services, tx, {
    kind: 'premium-refund',
    familyId: call.params.familyId,
    paymentId: null,
    payerId: payer.personId,
    memberId: member.memberId,
    memberPersonId: member.personId,
    coverYear: call.body.coverYear,
    areaCode: insured?.areaCode ?? payer.insured.areaCode,
    source: 'personal-account',
    amountFen,
    decision,
    coverFrom: cover.coverFrom,
    batchOn: null,
  });
}

function rowOf(services: Services, orderId: string, { cardNumber, proof, proofId }: Shown) {
  return {
    ...sealCard(services, orderId, cardNumber),
    proofId,
    proofStore: services.proofs.name,
    proofName: proof.name,
    proofBytes: proof.bytes,
    proofDigest: proof.digest,
  };
}
