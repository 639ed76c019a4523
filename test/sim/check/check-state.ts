import type { CollectorModel } from '../outside/collector-model';
import type { CoreModel, KeptDebit } from '../outside/core-model';
import type { Requests } from '../people/requests';
import { expectedEffect, FINAL_STATES, possibleDebits } from './expected-effect';
import type { OrderSeen, StateSeen } from './read-state';

/** Who else knows what happened: the outside, and the people who were told. */
export interface Witnesses {
  readonly core: CoreModel;
  readonly collector: CollectorModel;
  readonly requests: Requests;
  /** False: nobody but we draw on the accounts, so an order that was let in can be paid. */
  readonly spentElsewhere: boolean;
}

/** What is not as it must be, a sentence each; empty where all is well. */
export function checkState(state: StateSeen, witnesses: Witnesses): string[] {
  return [
    ...checkLedger(state),
    ...state.orders.flatMap((order) => checkOrder(order, state, witnesses)),
    ...checkStrangers(state, witnesses),
    ...checkPremiums(state),
    ...checkCommands(state),
    ...checkAnswers(state, witnesses.requests),
  ];
}

/** Once nothing fails any more and time enough has passed, everything is at its end. */
export function checkRest({ orders }: StateSeen): string[] {
  return orders
    .filter(({ state }) => !FINAL_STATES.has(state))
    .map(({ number, state }) => `${number} is still ${state}`);
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

function checkOrder(order: OrderSeen, state: StateSeen, witnesses: Witnesses): string[] {
  const wrong: string[] = [];
  const tell = (what: string) => wrong.push(`${order.number} (${order.state}): ${what}`);
  const expected = expectedEffect(order);
  const own = state.postings.filter(({ orderId }) => orderId === order.orderId);
  const moved = [...sums(own, ({ account }) => account)].filter(([, sum]) => sum !== 0);
  if (expected === null) tell('may not be in that state');
  else if (!sameEffect(expected, new Map(moved))) tell(`moved ${JSON.stringify(moved)}`);
  const debit = witnesses.core.debits.get(order.number);
  const status = debit?.status ?? 'none';
  const possible = possibleDebits(order).includes(status);
  if (!possible && !isForReconciliation(order, debit)) tell(`the core says ${status}`);
  if (debit && debit.amountFen !== order.amountFen) tell('the core has another sum');
  const submission = witnesses.collector.submissions.get(order.number);
  if (order.kind === 'premium' && order.state === 'confirmed') {
    if (submission?.outcome !== 'confirmed') tell('the collector has not confirmed it');
  } else if (FINAL_STATES.has(order.state) && submission?.outcome === 'confirmed') {
    tell('the collector has confirmed it');
  }
  const short = ['balance-short', 'reserve-not-reached'].includes(order.failure ?? '');
  if (short && !witnesses.spentElsewhere) tell('was let in without the money for it');
  return wrong;
}

/**
 * The core said no, the order failed, and a copy of the request came when there was money again.
 * Nobody who believes a no can know: the day's statement shows it, and reconciliation mends it.
 */
function isForReconciliation({ state }: OrderSeen, debit: KeptDebit | undefined): boolean {
  return state === 'failed' && debit?.byCopy === true;
}

/** How many debits the day's statement will show that no live order of ours stands for. */
export function countForReconciliation({ orders }: StateSeen, { core }: Witnesses): number {
  return orders.filter((order) => isForReconciliation(order, core.debits.get(order.number))).length;
}

/** What the outside has done under a number that we do not know. */
function checkStrangers({ orders }: StateSeen, { core, collector }: Witnesses): string[] {
  const known = new Set(orders.map(({ number }) => number));
  const strange = (number: string) => !known.has(number);
  return [
    ...[...core.debits.keys()]
      .filter(strange)
      .map((each) => `${each} is debited, no order of ours`),
    ...[...collector.submissions.keys()].filter(strange).map((each) => `${each} was submitted`),
  ];
}

/** One live premium a person and year. */
function checkPremiums({ orders }: StateSeen): string[] {
  const live = orders.filter(({ kind, state }) => kind === 'premium' && state !== 'failed');
  const counts = countBy(live, (order) => `${order.memberPersonId} for ${order.coverYear}`);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([who, count]) => `${count} live premiums of ${who}`);
}

/** One effect a command: so many transfers and payments, so many rows in the log. */
function checkCommands({ commands, orders, paymentIds }: StateSeen): string[] {
  const done = (name: string) => commands.filter(({ command }) => command === name).length;
  const transfers = orders.filter(({ kind }) => kind === 'pot-transfer').length;
  const wrong = [];
  if (transfers !== done('movePot')) wrong.push(`${transfers} transfers, ${done('movePot')} asked`);
  if (paymentIds.length !== done('payPremiums')) {
    wrong.push(`${paymentIds.length} payments, ${done('payPremiums')} asked`);
  }
  const again = countBy(commands, ({ actorId, requestId }) => `${actorId} ${requestId}`);
  for (const [key, count] of again) if (count > 1) wrong.push(`${count} rows of command ${key}`);
  return wrong;
}

/** Who was told twice was told the same, and what somebody was told is on file. */
function checkAnswers({ commands }: StateSeen, { sent }: Requests): string[] {
  const kept = new Map(commands.map((row) => [row.requestId, row.answer]));
  return [...sent.values()].flatMap(({ requestId, name, answers }) => {
    const stored = kept.get(requestId);
    if (answers.length > 0 && stored === undefined) return [`${name} ${requestId} is forgotten`];
    const other = answers.filter((answer) => answer !== stored);
    return other.length > 0
      ? [`${name} ${requestId} was answered in ${other.length + 1} ways`]
      : [];
  });
}

function sameEffect(expected: Readonly<Record<string, number>>, moved: Map<string, number>) {
  const entries = Object.entries(expected);
  return entries.length === moved.size && entries.every(([key, sum]) => moved.get(key) === sum);
}

function sums<T extends { readonly amountFen: number }>(
  rows: readonly T[],
  key: (row: T) => string,
) {
  const total = new Map<string, number>();
  for (const row of rows) total.set(key(row), (total.get(key(row)) ?? 0) + row.amountFen);
  return total;
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
