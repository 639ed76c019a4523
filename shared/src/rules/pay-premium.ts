import type { Decision } from '../decision';
import type { PayPremiumGiven } from '../questions';
import { type Funds, readFunds, shortageCause } from './funds';
import { Inquiry } from './inquiry';
import { checkPermission } from './permission';
import { checkBatchDay, checkWindow } from './premium-window';
import { checkStanding } from './standing';
import type { Where } from './where';

/** May this payer's account pay this relative's premium now? answer: {usableFen, mode}. */
export function decidePayPremium(where: Where, given: PayPremiumGiven): Decision {
  const inquiry = new Inquiry(where);
  checkPremiumTarget(inquiry, given);
  const window = checkWindow(inquiry, given.coverYear);
  const funds = readFunds(inquiry, given.payer);
  checkBatchDay(inquiry, funds.mode, window);
  checkMoney(inquiry, given, funds);
  return inquiry.decide(answerOf(funds));
}

export function answerOf({ usableFen, mode }: Funds): Record<string, unknown> {
  return usableFen === null ? { mode } : { usableFen, mode };
}

/** Everything about a premium but its money: may it be paid from this account, for this person? */
export function checkPremiumTarget(
  inquiry: Inquiry,
  { bind, payer, member, amountFen, coverYear }: PremiumTarget,
): void {
  checkAccountPays(inquiry);
  checkPermission(inquiry, bind, 'premium');
  checkStanding(inquiry, 'payer', payer.status);
  if (member.scheme === 'employee') {
    const pays = inquiry.policy.read('accountPaysPremium');
    inquiry.stop('premium-not-resident', { scheme: 'employee' }, pays);
  }
  if (member.scheme === 'none') {
    inquiry.stop('member-not-insured', {}, inquiry.policy.read('memberInsuredRequired'));
  } else checkStanding(inquiry, 'member', member.status);
  if (member.alreadyPaid) inquiry.stop('premium-already-paid', { coverYear });
  if (amountFen === 0) inquiry.stop('premium-nothing-due', { coverYear, amountFen });
}

export interface PremiumTarget {
  readonly bind: PayPremiumGiven['bind'];
  readonly payer: Pick<PayPremiumGiven['payer'], 'status'>;
  readonly member: PayPremiumGiven['member'];
  readonly amountFen: number | null;
  readonly coverYear: number;
}

function checkAccountPays(inquiry: Inquiry): void {
  const pays = inquiry.policy.read('accountPaysPremium');
  if (pays.value) inquiry.lean(pays);
  else if (pays.state === 'known') inquiry.stop('premium-account-not-supported', {}, pays);
  else if (pays.state === 'before-known') {
    inquiry.unknown('before-known-policy', { on: inquiry.policy.day }, pays);
  } else inquiry.unknown('premium-account-not-supported', {}, pays);
}

function checkMoney(inquiry: Inquiry, given: PayPremiumGiven, funds: Funds): void {
  const { amountFen, otherPayers } = given;
  if (funds.usableFen === null) {
    tellUnknownFunds(inquiry);
    return;
  }
  const shortFen = amountFen - funds.usableFen;
  if (shortFen > 0) {
    const othersFen = otherPayers.reduce((sum, other) => sum + othersPart(other, funds), 0);
    tellShort(inquiry, { amountFen, usableFen: funds.usableFen, shortFen, othersFen }, funds);
  } else if (funds.pot && (funds.atOnceFen ?? 0) < amountFen) {
    const potFen = funds.atOnceFen ?? 0;
    inquiry.warn('pot-first', { amountFen, potFen, shortFen: amountFen - potFen }, funds.model);
  }
}

/**
 * What another payer could add. What must stay in an account stays in theirs too; a weak source
 * alone takes nothing from it, and what they may have moved into a pot is not known.
 */
function othersPart({ balanceFen }: { readonly balanceFen: number }, funds: Funds): number {
  const { value, weak } = funds.reserve;
  return funds.pot || weak ? balanceFen : Math.max(0, balanceFen - (value ?? 0));
}

/** Where past years are shared, what is unknown is how much of the balance they are. */
export function tellUnknownFunds(inquiry: Inquiry): void {
  const model = inquiry.policy.read('fundingModel');
  const code = model.value === 'past-years' ? 'past-years-unknown' : 'funding-unknown';
  inquiry.unknown(code, {}, model);
}

interface Short {
  readonly [fact: string]: number;
  readonly shortFen: number;
  readonly othersFen: number;
}

/** A premium is paid in full or not at all; whether it may be split is each area's own rule. */
function tellShort(inquiry: Inquiry, facts: Short, funds: Funds): void {
  const enough = facts.othersFen >= facts.shortFen;
  const split = enough ? inquiry.policy.read('splitPayment') : null;
  if (split?.value) {
    inquiry.lean(split);
  } else if (split && split.state !== 'known') {
    inquiry.unknown('balance-short-split-unknown', facts, split);
  } else {
    const told = { ...facts, reserveFen: funds.reserve.value ?? 0 };
    inquiry.stop('balance-short', told, split ?? shortageCause(funds, facts.shortFen));
  }
}
