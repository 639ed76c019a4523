import { z } from 'zod';
import type { OrderState } from '../order';

export const StatementSystem = z.enum(['core', 'collector']);
export type StatementSystem = z.infer<typeof StatementSystem>;

/**
 * missing-ours: they moved money and we did not · missing-theirs: we hold it moved and they do
 * not · amount, duplicate: another sum, or more than once · state: an order still on its way here,
 * or a movement nobody has heard of · day-boundary: the same, on another day · late-reversal: given
 * back, and we have not heard of it.
 */
export const DiscrepancyKind = z.enum([
  'missing-ours',
  'missing-theirs',
  'amount',
  'state',
  'duplicate',
  'day-boundary',
  'late-reversal',
]);
export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;

/**
 * What mends it by a clear rule. look-again: ask the system about the order once more ·
 * return-debit: book it and have it given back · book-reversal: book what was given back ·
 * explained: nothing is wrong · wait: the next day's statement decides · person: no rule is clear.
 */
export const Mending = z.enum([
  'look-again',
  'return-debit',
  'book-reversal',
  'explained',
  'wait',
  'person',
]);
export type Mending = z.infer<typeof Mending>;

export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly mending: Mending;
}

/** What one system says of one order number, over all its statements. */
export interface TheirMovements {
  readonly taken: readonly Moved[];
  readonly givenBack: readonly Moved[];
  /** Movements of a name that is in no contract. */
  readonly strange: number;
}

export interface Moved {
  readonly amountFen: number;
  /** The civil day of the statement it stands in. */
  readonly day: string;
}

/** What our books say of the same number; days in Asia/Shanghai, null where it did not happen. */
export interface OurMovements {
  readonly state: OrderState;
  readonly amountFen: number;
  readonly takenOn: string | null;
  readonly givenBackOn: string | null;
  /** No event of ours moves it any more. */
  readonly ended: boolean;
  /** Reconciliation booked its debit, and has not booked its return. */
  readonly lateDebit: boolean;
  /** Its debit can be given back by our asking. */
  readonly returnable: boolean;
}

/** All that differs in one order number; empty where both sides tell the same. */
export function discrepanciesOf(
  ours: OurMovements | null,
  { taken, givenBack, strange }: TheirMovements,
): Discrepancy[] {
  if (!ours) return [found('missing-ours', 'person')];
  const [debit] = taken;
  const [reversal] = givenBack;
  const sums = [...taken, ...givenBack];
  return [
    ...(strange > 0 ? [found('state', 'person')] : []),
    ...(taken.length > 1 || givenBack.length > 1 ? [found('duplicate', 'person')] : []),
    ...(sums.some(({ amountFen }) => amountFen !== ours.amountFen)
      ? [found('amount', 'person')]
      : []),
    ...(debit ? onTaken(ours, debit, reversal) : []),
    ...(reversal ? onGivenBack(ours, reversal) : []),
  ];
}

function onTaken(ours: OurMovements, debit: Moved, reversal: Moved | undefined): Discrepancy[] {
  if (ours.takenOn !== null) {
    return ours.takenOn === debit.day ? [] : [found('day-boundary', 'explained')];
  }
  if (!ours.ended) return [found('state', 'look-again')];
  // Taken late and given back by them: nothing is left of it.
  if (reversal) return [];
  return [found('missing-ours', ours.returnable ? 'return-debit' : 'person')];
}

function onGivenBack(ours: OurMovements, reversal: Moved): Discrepancy[] {
  if (ours.givenBackOn !== null) {
    return ours.givenBackOn === reversal.day ? [] : [found('day-boundary', 'explained')];
  }
  if (!ours.ended) return [found('state', 'look-again')];
  if (ours.takenOn === null) return [];
  // Perhaps by our own asking, the answer to which was lost.
  return [found('late-reversal', ours.lateDebit ? 'return-debit' : 'book-reversal')];
}

function found(kind: DiscrepancyKind, mending: Mending): Discrepancy {
  return { kind, mending };
}
