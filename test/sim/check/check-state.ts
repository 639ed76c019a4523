import { checkOrder, isLate } from './check-order';
import { checkPayouts } from './check-payouts';
import { mayRest, possibleWords } from './expected-effect';
import type { StateSeen } from './read-state';
import { groupsOf, repeated, sums } from './sums';
import type { Witnesses } from './witnesses';

/** What is not as it must be, a sentence each; empty where all is well. */
export function checkState(state: StateSeen, witnesses: Witnesses): string[] {
  const postings = groupsOf(state.postings, ({ orderId }) => orderId);
  return [
    ...checkLedger(state),
    ...state.orders.flatMap((order) =>
      checkOrder(order, postings.get(order.orderId) ?? [], witnesses),
    ),
    ...checkPayouts(state, witnesses),
    ...checkStrangers(state, witnesses),
    ...checkPremiums(state),
    ...checkFamilies(state),
    ...checkCommands(state),
    ...checkAnswers(state, witnesses),
  ];
}

/** Once nothing fails any more and time enough has passed, nothing is on its way. */
export function checkRest({ orders }: StateSeen): string[] {
  return orders
    .filter((order) => !mayRest(order))
    .map(({ number, state }) => `${number} is still ${state}`);
}

/** In the end no day and no hour is waited for, and what came late has been given back. */
export function checkEnd({ orders, unsettled }: StateSeen, witnesses: Witnesses): string[] {
  const { core, wallets } = witnesses;
  const waiting = orders.filter(({ state }) => state === 'scheduled' || state === 'sent');
  const kept = orders.filter((order) => {
    const taken = core.debits.get(order.number) ?? wallets.transfers.get(order.number);
    return !possibleWords(order).includes(taken?.status ?? 'none');
  });
  return [
    ...waiting.map(({ number, state }) => `${number} is still ${state}`),
    ...kept.map(({ number, state }) => `${number} (${state}): money is not back after the night`),
    ...unsettled.map((what) => `reconciliation leaves ${what}`),
  ];
}

/** Debits that came after the core had said no; in the end all of them have been given back. */
export function countLate({ orders }: StateSeen, witnesses: Witnesses): number {
  return orders.filter((order) => isLate(order, witnesses)).length;
}

/** How many orders of a kind ended how, and how many commands of a name were done. */
export function countPlayed({ orders, commands }: StateSeen): Readonly<Record<string, number>> {
  const played = [
    ...orders.map(({ kind, state }) => `${kind} ${state}`),
    ...commands.map(({ command }) => command),
  ];
  const counts = groupsOf(played, (what) => what);
  return Object.fromEntries([...counts].map(([what, each]) => [what, each.length]));
}

function checkLedger({ postings, balances }: StateSeen): string[] {
  const wrong: string[] = [];
  const byTransaction = sums(postings, ({ transactionId }) => transactionId);
  for (const [id, sum] of byTransaction) if (sum !== 0) wrong.push(`entry ${id} sums to ${sum}`);
  const byAccount = sums(postings, ({ account }) => account);
  for (const { account, balanceFen } of balances) {
    const posted = byAccount.get(account) ?? 0;
    const floored = /^(pot|hold):/.test(account);
    if (floored && posted < 0) wrong.push(`${account} stands at ${posted}`);
    if (balanceFen !== null && balanceFen !== posted) {
      wrong.push(`${account} says ${balanceFen}, its postings ${posted}`);
    }
  }
  return wrong;
}

/** What the outside has done under a number that we do not know. */
function checkStrangers({ orders }: StateSeen, witnesses: Witnesses): string[] {
  const { core, wallets, collector } = witnesses;
  const known = new Set(orders.map(({ number }) => number));
  const strange = (number: string) => !known.has(number);
  const taken = [...core.debits.keys(), ...wallets.transfers.keys()].filter(strange);
  const submitted = [...collector.submissions.keys()].filter(strange);
  return [
    ...taken.map((each) => `${each} is debited, no order of ours`),
    ...submitted.map((each) => `${each} was submitted`),
  ];
}

/** One live premium a person and year, whether it is paid from here or paid back. */
function checkPremiums({ orders }: StateSeen): string[] {
  const live = orders.filter(({ coverYear, state }) => coverYear !== null && state !== 'failed');
  return repeated(live, (order) => `${order.memberPersonId} for ${order.coverYear}`).map(
    ([who, count]) => `${count} live premiums of ${who}`,
  );
}

/** One permission a pair, one upgrade a member, and nobody paid for without a permission. */
function checkFamilies({ bindings, members, unpermitted }: StateSeen): string[] {
  const twice = repeated(bindings, ({ payerId, memberId }) => `${payerId} for ${memberId}`);
  const full = ({ kind, startedTemporary }: (typeof members)[number]) =>
    startedTemporary && kind === 'full' ? 1 : 0;
  return [
    ...unpermitted,
    ...twice.map(([pair, count]) => `${count} permissions of ${pair}`),
    ...members
      .filter((member) => member.upgrades !== full(member))
      .map(({ memberId, kind, upgrades }) => `${memberId} is ${kind} by ${upgrades} upgrades`),
  ];
}

const MADE_BY = {
  'pot-transfer': 'movePot',
  'premium-refund': 'requestRefund',
  'wallet-transfer': 'sendWalletTransfer',
} as const;

/** One effect a command: so many orders and payments, so many rows in the log. */
function checkCommands({ commands, orders, paymentIds }: StateSeen): string[] {
  const done = (name: string) => commands.filter(({ command }) => command === name).length;
  const wrong = Object.entries(MADE_BY).flatMap(([kind, name]) => {
    const made = orders.filter((order) => order.kind === kind).length;
    return made === done(name) ? [] : [`${made} orders of ${kind}, ${done(name)} asked`];
  });
  if (paymentIds.length !== done('payPremiums')) {
    wrong.push(`${paymentIds.length} payments, ${done('payPremiums')} asked`);
  }
  const again = repeated(commands, ({ actorId, requestId }) => `${actorId} ${requestId}`);
  return [...wrong, ...again.map(([key, count]) => `${count} rows of command ${key}`)];
}

/** Who was told twice was told the same, and what somebody was told is on file. */
function checkAnswers({ commands }: StateSeen, { requests }: Witnesses): string[] {
  const kept = new Map(commands.map((row) => [row.requestId, row.answer]));
  return [...requests.sent.values()].flatMap(({ requestId, name, answers }) => {
    const stored = kept.get(requestId);
    if (answers.length > 0 && stored === undefined) return [`${name} ${requestId} is forgotten`];
    const other = answers.filter((answer) => answer !== stored);
    return other.length > 0
      ? [`${name} ${requestId} was answered in ${other.length + 1} ways`]
      : [];
  });
}
