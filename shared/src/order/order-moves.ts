import {
  type FinalState,
  isFinal,
  OrderEvent,
  type OrderKind,
  OrderState,
  type WaitingState,
} from './order-state';

type Moves = Readonly<
  Partial<Record<OrderState, Readonly<Partial<Record<OrderEvent, OrderState>>>>>
>;

interface Life {
  /** Where an order begins: when it is to be done now, and when on a later day. */
  readonly start: { readonly now: OrderState; readonly later?: WaitingState };
  readonly moves: Moves;
}

/** The one table: of every kind, where an order begins and which event takes it where. */
const LIVES: Readonly<Record<OrderKind, Life>> = {
  premium: {
    start: { now: 'held', later: 'scheduled' },
    moves: {
      scheduled: { 'batch-day-reached': 'held', cancelled: 'failed' },
      held: { 'debit-confirmed': 'debited', 'debit-refused': 'failed' },
      debited: { 'submit-accepted': 'submitted', 'collector-refused': 'reversing' },
      submitted: { 'collector-confirmed': 'confirmed', 'collector-refused': 'reversing' },
      reversing: { 'reversal-confirmed': 'failed' },
    },
  },
  'pot-transfer': {
    start: { now: 'held' },
    moves: { held: { 'debit-confirmed': 'confirmed', 'debit-refused': 'failed' } },
  },
  'premium-refund': {
    start: { now: 'held' },
    moves: {
      held: { 'debit-confirmed': 'debited', 'debit-refused': 'failed' },
      debited: {
        'payout-accepted': 'submitted',
        'payout-refused': 'payout-failed',
        'payout-impossible': 'reversing',
      },
      submitted: {
        'payout-confirmed': 'confirmed',
        'payout-refused': 'payout-failed',
        'payout-impossible': 'reversing',
      },
      'payout-failed': { 'card-corrected': 'debited', cancelled: 'reversing' },
      reversing: { 'reversal-confirmed': 'failed' },
    },
  },
  // Once it is sent, what the core says became of it ends it, whatever we had asked for.
  'wallet-transfer': {
    start: { now: 'held' },
    moves: {
      held: { 'debit-confirmed': 'sent', 'debit-refused': 'failed' },
      sent: {
        'receiver-claimed': 'claimed',
        'receiver-declined': 'returning',
        'return-due': 'returning',
      },
      claimed: { 'claim-confirmed': 'confirmed', 'return-confirmed': 'returned' },
      returning: { 'return-confirmed': 'returned', 'claim-confirmed': 'confirmed' },
    },
  },
};

/** @throws RangeError for a kind that knows no later day: only a bug asks for one */
export function initialState(kind: OrderKind, when: 'now' | 'later'): OrderState {
  const state = LIVES[kind].start[when];
  if (state === undefined) throw new RangeError(`no ${kind} waits for a day`);
  return state;
}

/** Every state an order of this kind may begin in. */
export function startsOf(kind: OrderKind): readonly OrderState[] {
  const { now, later } = LIVES[kind].start;
  return later === undefined ? [now] : [later, now];
}

/** The state after an event, or null where the event may not happen in that state. */
export function nextState(
  kind: OrderKind,
  state: OrderState,
  event: OrderEvent,
): OrderState | null {
  return LIVES[kind].moves[state]?.[event] ?? null;
}

export interface Move {
  readonly from: OrderState;
  readonly event: OrderEvent;
  readonly to: OrderState;
}

/** Every move of a kind, in the order of its states and events: what a picture is drawn from. */
export function movesOf(kind: OrderKind): readonly Move[] {
  return OrderState.options.flatMap((from) =>
    OrderEvent.options.flatMap((event) => {
      const to = nextState(kind, from, event);
      return to === null ? [] : [{ from, event, to }];
    }),
  );
}

/** The end this event brings an order of the kind to, or null where it leaves it on its way. */
export function endOf(kind: OrderKind, event: OrderEvent): FinalState | null {
  const ends = movesOf(kind).flatMap((move) =>
    move.event === event && isFinal(move.to) ? [move.to] : [],
  );
  return ends[0] ?? null;
}
