import { addDays } from '../calendar';
import type { Decision } from '../decision';
import type { WalletTransferGiven } from '../questions';
import { Inquiry } from './inquiry';
import { checkWalletArea } from './wallet-area';
import type { Where } from './where';

/** May this transfer go out now? `where.on` is a local time. answer: {returnsAt}. */
export function decideWalletTransfer(where: Where, given: WalletTransferGiven): Decision {
  const inquiry = new Inquiry(where);
  checkWalletArea(inquiry, given.from);
  checkWalletArea(inquiry, given.to);
  checkPeople(inquiry, given);
  checkHours(inquiry, where.on.slice(11));
  checkLimits(inquiry, given);
  const back = inquiry.policy.read('walletReturnAt').value;
  if (back === null) return inquiry.decide({});
  const day = addDays(inquiry.policy.day, back.daysLater);
  return inquiry.decide({ returnsAt: `${day}T${back.at}:00` });
}

/** Money goes to a near relative, and both have confirmed that they use a wallet. */
function checkPeople(inquiry: Inquiry, given: WalletTransferGiven): void {
  const { relation, senderConfirmed, receiverConfirmed } = given;
  const relations = inquiry.policy.read('walletRelations');
  if (relations.value !== null && !relations.value.includes(relation)) {
    inquiry.stop('relation-not-allowed', { relation, allowed: relations.value }, relations);
  }
  if (senderConfirmed && receiverConfirmed) return;
  const needed = inquiry.policy.read('walletConfirmNeeded');
  inquiry.stop('wallet-not-confirmed', { senderConfirmed, receiverConfirmed }, needed);
}

/** Whether the first and the last moment of the closed hours are open, nobody says. */
function checkHours(inquiry: Inquiry, time: string): void {
  const closed = inquiry.policy.read('walletClosedHours');
  if (closed.value === null) return;
  const from = `${closed.value.from}:00`;
  const to = `${closed.value.to}:00`;
  if (time === from || time === to) {
    inquiry.unknown('wallet-closed-at-night', { at: time }, closed);
  } else if (time > from || time < to) {
    inquiry.stop('wallet-closed-at-night', { at: time, from, to }, closed);
  }
}

function checkLimits(inquiry: Inquiry, given: WalletTransferGiven): void {
  const { amountFen, sentToday, sentTodayFen, pendingUnclaimed } = given;
  const max = inquiry.policy.read('walletTransferFenMax');
  const perDay = inquiry.policy.read('walletTransfersDayMax');
  if (max.value !== null) {
    const tooMuch = amountFen > max.value || amountFen === 0;
    if (tooMuch) inquiry.stop('wallet-amount-limit', { amountFen, limitFen: max.value }, max);
  }
  if (perDay.value !== null) {
    const limitFen = max.value && perDay.value * max.value;
    const facts = { sentToday, sentTodayFen, limit: perDay.value, limitFen };
    const over = limitFen !== null && sentTodayFen + amountFen > limitFen;
    if (over || sentToday >= perDay.value) inquiry.stop('wallet-count-limit', facts, perDay);
  }
  const pending = inquiry.policy.read('walletPendingBlocks');
  if (pendingUnclaimed && pending.value) inquiry.stop('wallet-pending', {}, pending);
}
