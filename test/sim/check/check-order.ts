import { type Effect, expectedEffect, isOver, lateEffect, possibleWords } from './expected-effect';
import type { OrderSeen, PostingSeen } from './read-state';
import { sums } from './sums';
import type { Witnesses } from './witnesses';

/** Money that the core took, and what became of it, whichever of its services did it. */
function takenUnder({ core, wallets }: Witnesses, number: string) {
  return core.debits.get(number) ?? wallets.transfers.get(number);
}

/** What is wrong with one order: in the ledger, at the core, at the collector. */
export function checkOrder(
  order: OrderSeen,
  own: readonly PostingSeen[],
  witnesses: Witnesses,
): string[] {
  const wrong: string[] = [];
  const tell = (what: string) => wrong.push(`${order.number} (${order.state}): ${what}`);
  const moved = [...sums(own, ({ account }) => account)].filter(([, sum]) => sum !== 0);
  const expected = effectsOf(order, witnesses);
  if (expected.length === 0) tell('may not be in that state');
  else if (!expected.some((effect) => isSame(effect, new Map(moved)))) {
    tell(`moved ${JSON.stringify(moved)}`);
  }
  const taken = takenUnder(witnesses, order.number);
  const word = taken?.status ?? 'none';
  const possible = possibleWords(order).includes(word) || isLate(order, witnesses);
  if (!possible) tell(`the core says ${word}`);
  if (taken && taken.amountFen !== order.amountFen) tell('the core has another sum');
  checkCollector(order, witnesses, tell);
  const short = ['balance-short', 'reserve-not-reached'].includes(order.failure ?? '');
  if (short && !witnesses.spentElsewhere) tell('was let in without the money for it');
  return wrong;
}

/**
 * The core said no, the order failed, and a copy of the request came when there was money again.
 * Nobody who believes a no can know: the day's statement shows it, and reconciliation mends it.
 */
export function isLate(order: OrderSeen, witnesses: Witnesses): boolean {
  return order.state === 'failed' && takenUnder(witnesses, order.number)?.byCopy === true;
}

function effectsOf(order: OrderSeen, witnesses: Witnesses): Effect[] {
  const effect = expectedEffect(order);
  if (effect === null) return [];
  return isLate(order, witnesses) ? [effect, lateEffect(order)] : [effect];
}

function checkCollector(
  order: OrderSeen,
  { collector }: Witnesses,
  tell: (what: string) => void,
): void {
  const submission = collector.submissions.get(order.number);
  if (order.kind === 'premium' && order.state === 'confirmed') {
    if (submission?.outcome !== 'confirmed') tell('the collector has not confirmed it');
  } else if (isOver(order) && submission?.outcome === 'confirmed') {
    tell('the collector has confirmed it');
  }
}

function isSame(expected: Effect, moved: ReadonlyMap<string, number>): boolean {
  const entries = Object.entries(expected);
  return entries.length === moved.size && entries.every(([key, sum]) => moved.get(key) === sum);
}
