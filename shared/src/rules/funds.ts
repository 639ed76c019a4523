import type { PolicyInForce, Reading } from '../policy';
import type { FundingModel, PayMode } from '../vocabulary';
import type { Inquiry } from './inquiry';

/** What is known about one payer's money. Nulls: not told apart, or nobody counts. */
export interface PayerMoney {
  readonly balanceFen: number;
  readonly pastYearsFen: number | null;
  readonly potFen: number | null;
  readonly transfersLeftThisMonth: number | null;
}

export interface Funds {
  /** What can go to a premium, or null where the area's way of paying is not known. */
  readonly usableFen: number | null;
  /** What pays at once: in the pot model the pot alone. */
  readonly atOnceFen: number | null;
  readonly movableFen: number;
  /** The balance less what must stay in the account. */
  readonly freeFen: number;
  /** The part of the balance that the rules keep from a premium. */
  readonly withheldFen: number;
  readonly mode: PayMode;
  /** The value that keeps money back, when the answer hangs on it. */
  readonly reserve: Reading<number>;
  readonly model: Reading<FundingModel>;
  readonly pot: boolean;
}

/** What a payer's account can give under the area's funding model, less what must stay in it. */
export function readFunds(
  inquiry: Inquiry,
  money: PayerMoney,
  policy: PolicyInForce = inquiry.policy,
): Funds {
  const model = policy.read('fundingModel');
  const reserve = readReserve(inquiry, policy);
  const freeFen = Math.max(0, money.balanceFen - (reserve.value ?? 0));
  const movableFen = money.transfersLeftThisMonth === 0 ? 0 : freeFen;
  const base = { movableFen: 0, freeFen, mode: 'direct' as PayMode, reserve, model, pot: false };
  const same = (fen: number | null) => ({
    usableFen: fen,
    atOnceFen: fen,
    withheldFen: money.balanceFen - (fen ?? 0),
  });
  inquiry.lean(model);
  switch (model.value) {
    case 'pot': {
      const potFen = money.potFen ?? 0;
      const usableFen = potFen + movableFen;
      const withheldFen = money.balanceFen - movableFen;
      return { ...base, usableFen, atOnceFen: potFen, movableFen, withheldFen, pot: true };
    }
    case 'past-years':
      return { ...base, ...same(pastYears(money.pastYearsFen, freeFen)) };
    case 'in-place':
      return { ...base, ...same(freeFen) };
    case 'batch':
      return { ...base, ...same(freeFen), mode: 'batch' };
    case 'refund':
      return { ...base, ...same(freeFen), mode: 'refund' };
    default:
      return { ...base, ...same(null) };
  }
}

/**
 * What a shortage rests on: the rule that keeps money back, which may be weak. Where the money is
 * too little with or without that rule, the shortage is certain.
 */
export function shortageCause(
  { model, reserve, withheldFen }: Funds,
  shortFen: number,
): Reading<unknown> {
  const cause = model.weak ? model : reserve;
  return shortFen > withheldFen ? { ...cause, weak: false } : cause;
}

/** Silence about a reserve stops nobody; a dispute, or a day before the first known one, does. */
export function readReserve(
  inquiry: Inquiry,
  policy: PolicyInForce = inquiry.policy,
): Reading<number> {
  const reserve = policy.read('reserveFen');
  if (reserve.state === 'disputed') inquiry.unknown('policy-disputed', {}, reserve);
  if (reserve.state === 'before-known') {
    inquiry.unknown('before-known-policy', { on: policy.day }, reserve);
  }
  inquiry.lean(reserve);
  return reserve;
}

function pastYears(pastYearsFen: number | null, freeFen: number): number | null {
  return pastYearsFen === null ? null : Math.min(pastYearsFen, freeFen);
}
