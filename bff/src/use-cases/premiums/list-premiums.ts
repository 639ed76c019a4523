import { coverYearOn } from '@gongji/shared/rules';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import { listBindingRows } from '../../adapters/postgres/bindings';
import { listMembers, type MemberPerson } from '../../adapters/postgres/members';
import { listLivePremiums, listOrderViews } from '../../adapters/postgres/orders';
import type { Services, UseCase } from '../context';
import { type Payer, readPayer, readPayerMoney } from '../payer';
import { found } from '../problem-error';
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
  const orders = await listOrderViews(
    services.db,
    asked.live.map((order) => order.orderId),
  );
  const candidates = members.flatMap((member) =>
    // Each as if nobody else were paid for: the order of the list must not decide.
    decidePremiums({ ...asked, members: [member] }).items.map((decided) => ({
      ...premiumItem(decided, orders),
      relation: relationFromPayer(me, member, asked.bindings),
      kind: member.kind,
    })),
  );
  return {
    coverYear,
    candidates,
    potFen: payer.traits.fundingModel === 'pot' ? asked.money.potFen : null,
    usableFen: decidePremiums({ ...asked, members: [] }).leftFen,
    notice: { kind: 'premium-notice', version: NOTICE_VERSIONS['premium-notice'] },
    hotlines: payer.traits.hotlines,
  };
};

async function readAsked(
  services: Services,
  payer: Payer,
  familyId: string,
  coverYear: number,
  members: readonly MemberPerson[],
): Promise<PremiumsAsked> {
  const { db } = services;
  const personIds = members.map((member) => member.personId);
  const [facts, money, bindings, live] = await Promise.all([
    readPremiumFacts(services, members, coverYear),
    readPayerMoney(db, payer),
    listBindingRows(db, familyId),
    listLivePremiums(db, personIds, coverYear),
  ]);
  return { payer, money, coverYear, members, facts, bindings, live };
}
