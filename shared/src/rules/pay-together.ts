import { type Funds, readFunds, shortageCause } from './funds';
import { Inquiry } from './inquiry';
import { answerOf, checkPremiumTarget, tellUnknownFunds } from './pay-premium';
import type {
  PayTogetherDecided,
  PayTogetherGiven,
  PayTogetherItem,
  PayTogetherItemDecided,
} from './pay-together-shape';
import { checkBatchDay, checkWindow } from './premium-window';
import type { Where } from './where';

/**
 * Several members' premiums at once from one payer's account, each with its own decision. Members
 * take from what is left in the order given. Where money is moved into a pot first, only what is
 * in the pot already pays: a short pot is a step to be done, not a promise.
 */
export function decidePayTogether(where: Where, given: PayTogetherGiven): PayTogetherDecided {
  const { atOnceFen } = readFunds(new Inquiry(where), given.payer);
  let leftFen = atOnceFen ?? 0;
  const items: PayTogetherItemDecided[] = [];
  for (const item of given.items) {
    const decided = decideItem(where, given.payer, item, leftFen);
    if (decided.decision.outcome === 'allowed') leftFen -= item.amountFen ?? 0;
    items.push(decided);
  }
  return { items, totalFen: (atOnceFen ?? 0) - leftFen, leftFen };
}

function decideItem(
  where: Where,
  payer: PayTogetherGiven['payer'],
  item: PayTogetherItem,
  leftFen: number,
): PayTogetherItemDecided {
  const inquiry = new Inquiry(where);
  const { amountFen, coverYear, key } = item;
  checkPremiumTarget(inquiry, { ...item, payer });
  const owes = item.member.scheme === 'resident' && !item.member.alreadyPaid;
  if (amountFen === null && owes) inquiry.unknown('premium-unknown', { coverYear });
  const window = checkWindow(inquiry, coverYear);
  const funds = readFunds(inquiry, payer);
  checkBatchDay(inquiry, funds.mode, window);
  if (funds.atOnceFen === null) tellUnknownFunds(inquiry);
  else if (amountFen !== null) checkLeft(inquiry, amountFen, leftFen, funds);
  const usableFen = funds.atOnceFen === null ? null : leftFen;
  return { key, amountFen, decision: inquiry.decide(answerOf({ ...funds, usableFen })) };
}

function checkLeft(inquiry: Inquiry, amountFen: number, leftFen: number, funds: Funds): void {
  const shortFen = amountFen - leftFen;
  if (shortFen <= 0) return;
  const { pot, movableFen, model } = funds;
  if (pot) inquiry.stop('pot-first', { amountFen, leftFen, shortFen, movableFen }, model);
  else {
    const cause = shortageCause(funds, shortFen);
    inquiry.stop('balance-short', { amountFen, leftFen, shortFen }, cause);
  }
}
