import { moveOf } from '@gongji/bff/sandbox/core/move-of';
import { Refusal } from '@gongji/bff/sandbox/http/refusal';
import type { Account } from '@gongji/bff/sandbox/people/sandbox-person';
import type {
  DebitOrder,
  DebitState,
  InsuranceCore,
  InsuredPerson,
} from '@gongji/bff/src/ports/insurance-core';
import type { Outside } from '@gongji/bff/src/ports/outside';
import { type Accounts, undo } from './accounts';
import type { Acts } from './acts';

/** What a model sees of the moment: the time, and whether what came is a copy of a request. */
export interface Moment {
  readonly instantMs: number;
  readonly isCopy: boolean;
}

/** A debit as the core keeps it for ever. */
export interface KeptDebit extends DebitOrder {
  status: 'debited' | 'reversed';
  readonly change: Account;
  /** True where a copy of the request did it, when the request itself had been refused before. */
  readonly byCopy: boolean;
  readonly atMs: number;
  endedAtMs: number | null;
}

/**
 * 医保核心业务系统 in memory, with the contract of the sandbox: idempotent by order number, refuses
 * what the account cannot give and keeps nothing of it. Its debits are the truth that our books are
 * compared with.
 */
export class CoreModel implements Acts<InsuranceCore> {
  readonly debits = new Map<string, KeptDebit>();

  constructor(
    private readonly accounts: Accounts,
    private readonly moment: () => Moment,
  ) {}

  readPerson(idNumber: string, name: string): Outside<InsuredPerson> {
    const person = this.accounts.person(idNumber);
    if (person?.name !== name) return { kind: 'refused', code: 'person-unknown' };
    const { openingAccount: _account, openingWalletFen: _wallet, ...told } = person;
    const account = this.accounts.accountOf(idNumber);
    const balanceFen = this.accounts.walletOf(idNumber);
    const wallet = balanceFen === undefined ? null : { balanceFen };
    return { kind: 'done', value: { ...told, account: account ? shown(account) : null, wallet } };
  }

  debit(order: DebitOrder): Outside<DebitState> {
    const account = this.accounts.accountOf(order.payerIdNumber);
    const payer = this.accounts.person(order.payerIdNumber);
    if (!account || !payer) return { kind: 'refused', code: 'payer-unknown' };
    const seen = this.debits.get(order.orderNumber);
    if (seen && !isSame(seen, order)) return { kind: 'refused', code: 'order-mismatch' };
    if (seen) return stateOf(seen);
    try {
      return this.take(order, moveOf(account, order, payer.areaCode));
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', code: error.code };
      throw error;
    }
  }

  queryDebit(orderNumber: string): Outside<DebitState> {
    const seen = this.debits.get(orderNumber);
    if (seen) return stateOf(seen);
    return { kind: 'done', value: { orderNumber, status: 'unknown', amountFen: 0 } };
  }

  reverseDebit(orderNumber: string): Outside<DebitState> {
    const seen = this.debits.get(orderNumber);
    if (!seen) return { kind: 'refused', code: 'not-debited' };
    if (seen.status === 'debited') {
      const back = undo(seen.change);
      const potFen = this.accounts.accountOf(seen.payerIdNumber)?.potFen ?? 0;
      if (potFen + back.potFen < 0) return { kind: 'refused', code: 'balance-short' };
      this.accounts.change(seen.payerIdNumber, back);
      seen.status = 'reversed';
      seen.endedAtMs = this.moment().instantMs;
    }
    return stateOf(seen);
  }

  private take(order: DebitOrder, change: Account): Outside<DebitState> {
    const { instantMs: atMs, isCopy: byCopy } = this.moment();
    this.accounts.change(order.payerIdNumber, change);
    const kept: KeptDebit = { ...order, status: 'debited', change, byCopy, atMs, endedAtMs: null };
    this.debits.set(order.orderNumber, kept);
    return stateOf(kept);
  }
}

function shown({ pastYearsFen, thisYearFen, potFen }: Account): InsuredPerson['account'] {
  const balanceFen = pastYearsFen + thisYearFen;
  return { balanceFen, pastYearsFen, thisYearFen, potFen, transfersLeftThisMonth: null };
}

function isSame(seen: KeptDebit, order: DebitOrder): boolean {
  return (
    seen.payerIdNumber === order.payerIdNumber &&
    seen.source === order.source &&
    seen.purpose === order.purpose &&
    seen.amountFen === order.amountFen
  );
}

function stateOf({ orderNumber, status, amountFen }: KeptDebit): Outside<DebitState> {
  return { kind: 'done', value: { orderNumber, status, amountFen } };
}
