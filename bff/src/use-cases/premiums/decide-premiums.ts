import type { CoverPreview } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import {
  batchDayOn,
  decidePayTogether,
  decidePremiumRefund,
  type PayTogetherItem,
} from '@gongji/shared/rules';
import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { MemberPerson } from '../../adapters/postgres/members';
import type { OrderRow } from '../../adapters/postgres/orders';
import { ownReason, withReasons } from '../own-decision';
import type { Payer, PayerMoney } from '../payer';
import { isBoundTo, standingTo } from './bound-to';
import { coverPreview } from './cover-preview';
import type { PremiumFacts } from './premium-facts';

export interface PremiumsAsked {
  readonly payer: Payer;
  readonly money: PayerMoney;
  readonly coverYear: number;
  readonly members: readonly MemberPerson[];
  /** By member id. */
  readonly facts: ReadonlyMap<string, PremiumFacts>;
  readonly bindings: readonly NamedBinding[];
  readonly live: readonly OrderRow[];
}

export interface PremiumDecided {
  readonly member: MemberPerson;
  readonly insured: PremiumFacts['insured'];
  readonly amountFen: number | null;
  readonly decision: Decision;
  readonly cover: CoverPreview;
  readonly live: OrderRow | null;
}

export interface PremiumsDecided {
  readonly items: readonly PremiumDecided[];
  readonly totalFen: number;
  readonly leftFen: number;
}

/**
 * Decides every member's premium, in the order asked, out of one payer's money. Somebody who has an
 * order already takes nothing from it. Pure: facts in, decisions out.
 */
export function decidePremiums(asked: PremiumsAsked): PremiumsDecided {
  const liveOf = liveOrders(asked);
  const open = asked.members.filter((member) => !liveOf.has(member.memberId));
  const together = decideTogether(asked, open);
  const decidedOf = new Map(together.items.map((item) => [item.key, item.decision]));
  const items = asked.members.map((member) => {
    const live = liveOf.get(member.memberId) ?? null;
    const alone = decidedOf.get(member.memberId) ?? decideAlone(asked, member);
    const own = asked.facts.get(member.memberId)?.withheld ? withheld(alone) : alone;
    return describe(asked, member, live ? refuseOpenOrder(own, live) : own, live);
  });
  return { items, totalFen: together.totalFen, leftFen: together.leftFen };
}

/** By member id; who may not pay for a member does not learn that somebody else has. */
function liveOrders(asked: PremiumsAsked) {
  const { members, live } = asked;
  const ofPerson = new Map(live.map((order) => [order.memberPersonId, order]));
  return new Map(
    members.flatMap((member) => {
      const order = ofPerson.get(member.personId);
      const known = order !== undefined && isBound(asked, member);
      return known ? [[member.memberId, order] as const] : [];
    }),
  );
}

/** The decision on one member as if nobody else were paid for. */
function decideAlone(asked: PremiumsAsked, member: MemberPerson): Decision {
  const [item] = decideTogether(asked, [member]).items;
  if (!item) throw new Error('a premium was asked for and not decided');
  return item.decision;
}

/** Of whoever took their consent back nothing was asked, so that this alone is the reason. */
function withheld(decision: Decision): Decision {
  return withReasons({ ...decision, reasons: [] }, [ownReason('consent-missing')], 'get-consent');
}

/** Refused because an order for this person and year is on its way or done. */
function refuseOpenOrder(decision: Decision, order: OrderRow): Decision {
  const facts = { coverYear: order.coverYear, orderState: order.state, amountFen: order.amountFen };
  return withReasons(decision, [ownReason('premium-order-open', facts)], 'see-records');
}

function decideTogether(asked: PremiumsAsked, members: readonly MemberPerson[]) {
  const { where, traits } = asked.payer;
  const items = members.map((member) => itemOf(asked, member));
  const payer = moneyOf(asked);
  if (traits.payMode !== 'refund') return decidePayTogether(where, { payer, items });
  // Each is paid back by an order of its own, asked for one at a time.
  const { leftFen } = decidePayTogether(where, { payer, items: [] });
  const refunds = items.map((item) => {
    const paid = asked.facts.get(item.key)?.paid ?? null;
    return { ...item, decision: decidePremiumRefund(where, { ...item, payer, paid }) };
  });
  return { items: refunds, totalFen: 0, leftFen };
}

function moneyOf({ payer, money }: PremiumsAsked) {
  return {
    status: payer.insured.status,
    balanceFen: money.balanceFen,
    pastYearsFen: money.pastYearsFen,
    potFen: money.usablePotFen,
    transfersLeftThisMonth: money.transfersLeftThisMonth,
  };
}

function itemOf(asked: PremiumsAsked, member: MemberPerson): PayTogetherItem {
  const bind = bindOf(asked, member);
  const bound = isBound(asked, member);
  const facts = bound ? asked.facts.get(member.memberId) : undefined;
  return {
    key: member.memberId,
    coverYear: asked.coverYear,
    amountFen: facts?.bill?.amountFen ?? null,
    bind,
    member: {
      // Of a member nobody may be told about, an ordinary one takes the place: it gives no reasons.
      scheme: bound ? (facts?.insured?.scheme ?? 'none') : 'resident',
      status: facts?.insured?.status ?? 'active',
      alreadyPaid: facts?.bill?.alreadyPaid ?? false,
    },
  };
}

function isBound({ payer, bindings }: PremiumsAsked, member: MemberPerson): boolean {
  return isBoundTo(payer.personId, member, bindings, payer.where.on);
}

/** What is over for other reasons than its last day is no permission at all. */
function bindOf({ payer, bindings }: PremiumsAsked, member: MemberPerson): PayTogetherItem['bind'] {
  const standing = standingTo(payer.personId, member, bindings, payer.where.on);
  switch (standing) {
    case 'active':
      return member.kind === 'temporary' ? 'temporary' : 'active';
    case 'in-review':
    case 'awaiting-spouse':
    case 'not-begun':
    case 'expired':
      return standing;
    default:
      return 'none';
  }
}

function describe(
  asked: PremiumsAsked,
  member: MemberPerson,
  decision: Decision,
  live: OrderRow | null,
): PremiumDecided {
  const { payer, coverYear } = asked;
  const bound = isBound(asked, member);
  const facts = bound ? asked.facts.get(member.memberId) : undefined;
  const insured = facts?.insured ?? null;
  // What counts is the day on which the collector is paid, not the one on which it was asked for.
  const paidOn = facts?.paid?.paidOn ?? batchDayOn(payer.where) ?? payer.where.on;
  const cover = coverPreview(insured, coverYear, paidOn);
  const amountFen = facts?.paid?.amountFen ?? facts?.bill?.amountFen ?? null;
  const shown = bound ? decision : withoutBill(decision);
  return { member, insured, amountFen, decision: shown, cover, live };
}

/** That their bill is not known says nothing: nobody asked for it. */
function withoutBill(decision: Decision): Decision {
  const reasons = decision.reasons.filter((reason) => reason.code !== 'premium-unknown');
  return { ...decision, reasons };
}
