import { batchDayOn, coverYearOn } from '@gongji/shared/rules';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import { listBindingRows } from '../../adapters/postgres/bindings';
import { listMembers, type MemberPerson } from '../../adapters/postgres/members';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listLivePremiums } from '../../adapters/postgres/orders';
import type { Services, UseCase } from '../context';
import { type Payer, type PayerMoney, readPayer, readPayerMoney } from '../payer';
import { found } from '../problem-error';
import { isBoundTo } from './bound-to';
import { decidePremiums, type PremiumsAsked } from './decide-premiums';
import { readPremiumFacts } from './premium-facts';
import { premiumItem } from './premium-item';
import { relationFromPayer } from './relation-from-payer';

/** Everybody of the family but the caller: may I pay for them now, how much, or why not. */
export const listPremiums: UseCase<'listPremiums'> = async (services, call) => {
  const payer = await readPayer(services, call.actor.personId);
  const coverYear = call.query.coverYear ?? coverYearOn(payer.where);
  const everybody = await listMembers(services.db, call.params.familyId);
  const me = found(everybody.find((member) => member.personId === payer.personId));
  const members = everybody.filter((member) => member !== me);
  const asked = await readAsked(services, payer, me.familyId, coverYear, members);
  // Each as if nobody else were paid for: the order of the list must not decide.
  const decided = members.flatMap(
    (member) => decidePremiums({ ...asked, members: [member] }).items,
  );
  const liveIds = decided.flatMap(({ live }) => live?.orderId ?? []);
  const orders = await listOrderViews(services.db, liveIds);
  const candidates = decided.map((item) => ({
    ...premiumItem(item, orders),
    relation: relationFromPayer(me, item.member, asked.bindings),
    kind: item.member.kind,
  }));
  return {
    coverYear,
    candidates,
    mode: payer.traits.payMode,
    batchOn: batchDayOn(payer.where),
    account: accountOf(payer, asked.money),
    potFen: payer.traits.fundingModel === 'pot' ? asked.money.potFen : null,
    usableFen: decidePremiums({ ...asked, members: [] }).leftFen,
    notice: { kind: 'premium-notice', version: NOTICE_VERSIONS['premium-notice'] },
    hotlines: payer.traits.hotlines,
  };
};

/** What the payer has, and what of it may go to a premium. */
function accountOf({ traits }: Payer, { balanceFen, pastYearsFen }: PayerMoney) {
  const pastYearsOnly = traits.fundingModel === 'past-years';
  return { balanceFen, pastYearsFen, pastYearsOnly, reserveFen: traits.reserveFen };
}

async function readAsked(
  services: Services,
  payer: Payer,
  familyId: string,
  coverYear: number,
  members: readonly MemberPerson[],
): Promise<PremiumsAsked> {
  const { db } = services;
  const personIds = members.map((member) => member.personId);
  const bindings = await listBindingRows(db, familyId);
  const bound = members.filter((member) =>
    isBoundTo(payer.personId, member, bindings, payer.where.on),
  );
  const [facts, money, live] = await Promise.all([
    readPremiumFacts(services, bound, coverYear, payer.traits.payMode),
    readPayerMoney(db, payer),
    listLivePremiums(db, personIds, coverYear),
  ]);
  return { payer, money, coverYear, members, facts, bindings, live };
}
