import { BAD_CARDS, SEEN_AT_ONCE } from '@gongji/bff/sandbox/payout/cards';
import type { Outside } from '@gongji/bff/src/ports/outside';
import type { Payout, PayoutOrder, PayoutState } from '@gongji/bff/src/ports/payout';
import type { Acts } from './acts';

export interface KeptPayout extends PayoutOrder {
  /** Null where the card takes it. */
  readonly code: string | null;
  readonly dueAtMs: number;
}

/** How long the bank takes, and what time it is there. */
export interface BankMind {
  instantMs(): number;
  delayMs(): number;
}

/** 经办机构打款 in memory, with the contract of the sandbox: pays once under a payout number. */
export class BankModel implements Acts<Payout> {
  readonly payouts = new Map<string, KeptPayout>();

  constructor(private readonly mind: BankMind) {}

  pay(order: PayoutOrder): Outside<PayoutState> {
    const seen = this.payouts.get(order.payoutNumber);
    if (seen) {
      return isSame(seen, order) ? this.stateOf(seen) : { kind: 'refused', code: 'order-mismatch' };
    }
    const code = BAD_CARDS[order.cardNumber] ?? null;
    if (code !== null && SEEN_AT_ONCE.includes(code)) return { kind: 'refused', code };
    const dueAtMs = this.mind.instantMs() + this.mind.delayMs();
    const kept: KeptPayout = { ...order, code, dueAtMs };
    this.payouts.set(order.payoutNumber, kept);
    return this.stateOf(kept);
  }

  query(payoutNumber: string): Outside<PayoutState> {
    const seen = this.payouts.get(payoutNumber);
    if (seen) return this.stateOf(seen);
    return { kind: 'done', value: { payoutNumber, status: 'unknown', code: null } };
  }

  private stateOf({ payoutNumber, code, dueAtMs }: KeptPayout): Outside<PayoutState> {
    if (dueAtMs > this.mind.instantMs()) {
      return { kind: 'done', value: { payoutNumber, status: 'accepted', code: null } };
    }
    const status = code === null ? 'paid' : 'refused';
    return { kind: 'done', value: { payoutNumber, status, code } };
  }
}

function isSame(seen: KeptPayout, order: PayoutOrder): boolean {
  return (
    seen.payeeIdNumber === order.payeeIdNumber &&
    seen.cardNumber === order.cardNumber &&
    seen.amountFen === order.amountFen
  );
}
