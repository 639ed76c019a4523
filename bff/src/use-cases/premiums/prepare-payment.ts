import { addDays, type CivilDate } from '@gongji/shared/calendar';
import type { PreparedPayment } from '@gongji/shared/contracts';
import { sumFen } from '@gongji/shared/money';
import { collectedUntil, coverYearOn } from '@gongji/shared/rules';
import { listBindingRows } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { holdFamily } from '../../adapters/postgres/families';
import { type MemberPerson, readActiveMember } from '../../adapters/postgres/members';
import { markAboutRead } from '../../adapters/postgres/messages';
import { listLivePremiums } from '../../adapters/postgres/orders';
import { readPerson } from '../../adapters/postgres/people';
import {
  insertPrepared,
  type PreparedItem,
  withdrawOpenPrepared,
} from '../../adapters/postgres/prepared-payments';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { ownDecision, ownReason } from '../own-decision';
import { type Payer, type PayerMoney, readPayer } from '../payer';
import { found, ProblemError } from '../problem-error';
import { tellPeople } from '../tell-people';
import { now, today } from '../time';
import { isBoundTo } from './bound-to';
import { decidePremiums } from './decide-premiums';
import { listAsked } from './list-asked';
import { type PremiumFacts, readPremiumFacts } from './premium-facts';

type PrepareCall = Call<'preparePayment'>;

/** How long it waits where nobody has said when collecting ends. */
const DAYS_WITHOUT_WINDOW = 90;

/**
 * What the payer has is not told to who prepares: it is decided as if it were enough, and decided
 * again, with what there is, when the payer confirms.
 */
const ENOUGH_FEN = 100_000_000;
const ENOUGH: PayerMoney = {
  balanceFen: ENOUGH_FEN,
  pastYearsFen: ENOUGH_FEN,
  potFen: ENOUGH_FEN,
  usablePotFen: ENOUGH_FEN,
  transfersLeftThisMonth: null,
};

interface Prepared {
  readonly payer: Payer;
  readonly coverYear: number;
  readonly members: readonly MemberPerson[];
  readonly facts: ReadonlyMap<string, PremiumFacts>;
}

/** Puts premiums ready for a relative, who confirms or declines them. Moves nothing. */
export const preparePayment: UseCase<'preparePayment'> = (services, call) =>
  runCommand(services, call, 'preparePayment', {
    prepare: () => prepare(services, call),
    write: async (tx, prepared) => {
      const family = found(await holdFamily(tx, call.params.familyId));
      await requireBoth(tx, call);
      const items = await payable(tx, call, prepared);
      const own = items.length === 0 ? [ownReason('prepared-nobody-payable')] : [];
      const decision = ownDecision(whereOf(services, family), own, 'let-another-pay');
      return decidedBy(call, decision, () => write(services, tx, call, prepared, items));
    },
  });

/**
 * Full members of one family, and never for oneself: to a temporary member, for whom a premium can
 * only be paid, this is not there.
 * @throws ProblemError not-found, input-invalid
 */
async function requireBoth(db: Db, { params, actor, body }: PrepareCall): Promise<void> {
  if (body.payerId === actor.personId) {
    throw new ProblemError('input-invalid', { errors: [{ field: 'payerId', code: 'self' }] });
  }
  for (const personId of [actor.personId, body.payerId]) {
    const member = found(await readActiveMember(db, params.familyId, personId));
    if (member.kind !== 'full') throw new ProblemError('not-found');
  }
}

async function prepare(services: Services, call: PrepareCall): Promise<Prepared> {
  const { db } = services;
  const { familyId } = call.params;
  await requireBoth(db, call);
  const members = await listAsked(db, familyId, call.body.memberIds);
  const payer = await readPayer(services, call.body.payerId);
  const coverYear = coverYearOn(payer.where);
  const bindings = await listBindingRows(db, familyId);
  const bound = members.filter((one) => isBoundTo(payer.personId, one, bindings, payer.where.on));
  const facts = await readPremiumFacts(services, bound, coverYear, payer.traits.payMode);
  return { payer, coverYear, members, facts };
}

/** Whom of those asked for this payer may pay for now; why not the others stays untold. */
async function payable(tx: Db, call: PrepareCall, prepared: Prepared): Promise<PreparedItem[]> {
  const { payer, coverYear } = prepared;
  if (payer.traits.payMode === 'refund') return [];
  const { familyId } = call.params;
  const members = await listAsked(tx, familyId, call.body.memberIds);
  const personIds = members.map((member) => member.personId);
  const bindings = await listBindingRows(tx, familyId);
  const live = await listLivePremiums(tx, personIds, coverYear);
  const { items } = decidePremiums({ ...prepared, money: ENOUGH, members, bindings, live });
  return items.flatMap(({ member, amountFen, decision }) =>
    decision.outcome === 'allowed' && amountFen !== null
      ? [{ memberId: member.memberId, name: member.name, amountFen }]
      : [],
  );
}

async function write(
  services: Services,
  tx: Db,
  call: PrepareCall,
  { payer, coverYear }: Prepared,
  items: readonly PreparedItem[],
): Promise<Omit<PreparedPayment, 'preparedPaymentId'> & { preparedPaymentId: string | null }> {
  const preparedPaymentId = services.newId();
  const [preparerId, payerId] = [call.actor.personId, payer.personId];
  const row = {
    familyId: call.params.familyId,
    preparerId,
    payerId,
    coverYear,
    totalFen: sumFen(items.map((item) => item.amountFen)),
    preparedAt: now(services),
    expiresOn: lastDay(services, payer, coverYear),
    status: 'open',
    answeredAt: null,
  } as const;
  const replaced = await withdrawOpenPrepared(tx, row, row.preparedAt);
  await markAboutRead(tx, 'prepared-waiting', replaced, row.preparedAt);
  await insertPrepared(tx, { ...row, preparedPaymentId, paymentId: null }, items);
  await tellPeople(services, tx, {
    kind: 'prepared-waiting',
    personIds: [payerId],
    subjectId: preparedPaymentId,
    aboutPersonId: preparerId,
  });
  const { familyId: _, preparerId: __, payerId: ___, ...shown } = row;
  return {
    ...shown,
    preparedPaymentId: call.quote ? null : preparedPaymentId,
    preparer: await personOf(tx, preparerId),
    payer: await personOf(tx, payerId),
    items: [...items],
  };
}

async function personOf(tx: Db, personId: string) {
  const { name } = found(await readPerson(tx, personId));
  return { personId, name };
}

/** Until collecting ends; late premiums, and those nobody has a window for, wait a while. */
function lastDay(services: Services, { where }: Payer, coverYear: number): CivilDate {
  const day = today(services);
  const until = collectedUntil(where, coverYear);
  return until !== null && until >= day ? until : addDays(day, DAYS_WITHOUT_WINDOW);
}
