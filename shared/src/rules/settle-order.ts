import type { DrawToken } from '../policy';
import type { SettleGiven } from '../questions';
import type { Inquiry } from './inquiry';
import type { StandingPayer } from './settle-payers';

/**
 * Which payers pay, and in which order. One payer needs no order. With several, the area's style
 * decides: one a settlement, each in turn, or the one that is chosen; it is never guessed.
 */
export function orderPayers(
  inquiry: Inquiry,
  given: SettleGiven,
  payers: readonly StandingPayer[],
): readonly StandingPayer[] {
  const style = inquiry.policy.read('payersPerSettlement');
  const choosing = style.value === 'single' || style.value === 'chosen';
  if (choosing && given.chosenPayer !== null) {
    if (payers.length > 1) inquiry.lean(style);
    return payers.filter(({ payer }) => payer.id === given.chosenPayer);
  }
  if (payers.length < 2) return payers;
  inquiry.lean(style);
  const facts = { payers: payers.map(({ payer }) => payer.id) };
  if (style.value === 'chosen') {
    inquiry.unknown('payer-choice-missing', facts, style);
    return [];
  }
  const ordered = inTurn(inquiry, payers);
  if (ordered === null) {
    inquiry.unknown('several-payers-order-unknown', facts, inquiry.policy.read('drawOrder'));
    return [];
  }
  return style.value === 'cascade' ? ordered : oneOf(inquiry, given, ordered);
}

/**
 * Where one settlement takes one payer: the first, if that is enough. An order of several accounts
 * is one to go along, so where nobody says how many may pay they pay in turn, and that is told.
 */
function oneOf(
  inquiry: Inquiry,
  { billFen, ownFen }: SettleGiven,
  ordered: readonly StandingPayer[],
): readonly StandingPayer[] {
  const restFen = billFen - ownFen;
  const [first, ...others] = ordered;
  if (!first || first.usableFen >= restFen) return ordered.slice(0, 1);
  const style = inquiry.policy.read('payersPerSettlement');
  const facts = { first: first.payer.id, usableFen: first.usableFen, restFen };
  if (style.state === 'unknown') {
    inquiry.warn('payers-per-settlement-unknown', facts, style);
    return ordered;
  }
  if (style.value === null) inquiry.unknown('several-payers-order-unknown', facts, style);
  else if (others.some(({ usableFen }) => usableFen >= restFen)) {
    inquiry.unknown('payer-choice-missing', facts, style);
  }
  return ordered.slice(0, 1);
}

/** The payers in the area's order, or null where it is not known or leaves two in one place. */
function inTurn(
  inquiry: Inquiry,
  payers: readonly StandingPayer[],
): readonly StandingPayer[] | null {
  const order = inquiry.policy.read('drawOrder');
  if (order.value === null) return null;
  const filed = placedBy(order.value, payers);
  const edited = editedOrder(inquiry, order.value, payers);
  if (edited === null && filed === null) return null;
  inquiry.lean(order);
  const same = filed?.every((payer, index) => payer === edited?.[index]) ?? false;
  if (edited && !same) inquiry.lean(inquiry.policy.read('drawOrderEditable'));
  return edited ?? filed;
}

/** Payers are filed as they bind; where that may be edited, their places are what counts. */
function editedOrder(
  inquiry: Inquiry,
  order: readonly DrawToken[],
  payers: readonly StandingPayer[],
): readonly StandingPayer[] | null {
  return isEditable(inquiry, order) ? placedBy(['by-rank'], payers) : null;
}

/** True where the order in which payers were filed may be another one by now. */
export function mayBeReordered(inquiry: Inquiry): boolean {
  const order = inquiry.policy.read('drawOrder').value;
  return order !== null && isEditable(inquiry, order);
}

function isEditable(inquiry: Inquiry, order: readonly DrawToken[]): boolean {
  const editable = inquiry.policy.read('drawOrderEditable').value === true;
  return editable && order.includes('by-bind-date');
}

/** The payers by what the tokens say, or null where one has no place or shares it. */
function placedBy(
  order: readonly DrawToken[],
  payers: readonly StandingPayer[],
): readonly StandingPayer[] | null {
  const placed = order
    .flatMap((token) => placesOf(token, payers))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const distinct = new Set(placed.map(({ place }) => place));
  if (placed.length < payers.length || distinct.size < placed.length) return null;
  return placed.map(({ payer }) => payer);
}

interface Placed {
  readonly payer: StandingPayer;
  readonly place: string;
}

/** Places sort as text: the group first, then the day or the rank inside it. */
function placesOf(token: DrawToken, payers: readonly StandingPayer[]): Placed[] {
  switch (token) {
    case 'local-by-bind-date':
      return payers
        .filter(({ local }) => local)
        .map((payer) => ({ payer, place: `1 ${payer.payer.boundOn}` }));
    case 'cross-area':
      return payers
        .filter(({ local }) => !local)
        .map((payer) => ({ payer, place: `2 ${payer.payer.boundOn}` }));
    case 'by-bind-date':
      return payers.map((payer) => ({ payer, place: `1 ${payer.payer.boundOn}` }));
    case 'by-rank':
      return payers.flatMap((payer) =>
        payer.payer.rank === null ? [] : [{ payer, place: rankPlace(payer.payer.rank) }],
      );
    default:
      return [];
  }
}

function rankPlace(rank: number): string {
  return `1 ${rank.toString().padStart(6, '0')}`;
}
