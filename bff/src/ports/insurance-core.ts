import type { EnrolmentStatus, Scheme } from '@gongji/shared/vocabulary';
import type { Outside } from './outside';

/** A person as the insurance core knows them. Money in fen; days in Asia/Shanghai. */
export interface InsuredPerson {
  readonly idNumber: string;
  readonly name: string;
  readonly bornOn: string;
  readonly scheme: Scheme;
  readonly status: EnrolmentStatus;
  readonly areaCode: string;
  readonly provinceDirect: boolean;
  readonly publicExpense: boolean;
  readonly chronicRegistration: boolean;
  readonly yearsPaid: number;
  readonly insuredSince: string | null;
  readonly insuredLastYear: boolean;
  readonly gapYears: number;
  readonly freshman: boolean;
  readonly assisted: 'none' | 'full' | 'reduced' | 'disabled';
  readonly account: {
    readonly balanceFen: number;
    readonly pastYearsFen: number;
    readonly thisYearFen: number;
    readonly potFen: number;
    /** Moves into the pot still possible this month; null where the core does not count. */
    readonly transfersLeftThisMonth: number | null;
  } | null;
  /** 医保钱包; null where its use was never confirmed. */
  readonly wallet: { readonly balanceFen: number } | null;
}

export type DebitSource = 'personal-account' | 'pot';
export type DebitPurpose = 'premium' | 'pot-transfer' | 'premium-refund';

export interface DebitOrder {
  /** Our order number: the core debits once under it, however often it is asked. */
  readonly orderNumber: string;
  readonly payerIdNumber: string;
  readonly source: DebitSource;
  readonly purpose: DebitPurpose;
  readonly amountFen: number;
}

export interface DebitState {
  readonly orderNumber: string;
  readonly status: 'debited' | 'reversed' | 'unknown';
  readonly amountFen: number;
}

/**
 * 医保核心业务系统. Every write carries our order number and is idempotent under it.
 * `unknown` from query means: the core has never seen that number.
 *
 * A refusal binds nobody: a core may keep nothing of what it refused, and do it after all when a
 * copy of that very request, still on its way, arrives at a time when there is money again. So our
 * order is over with its no, and the core is believed about the money: the statement of the day
 * tells of such a debit, and reconciliation has it given back. An adapter whose core does keep its
 * refusals need do nothing; one whose core lets a number be shut should shut it after a no.
 */
export interface InsuranceCore {
  /** Refused with `person-unknown` where name and number do not belong together. */
  readPerson(idNumber: string, name: string): Promise<Outside<InsuredPerson>>;
  /** A pot transfer debits the personal account and credits the pot, in one step at the core. */
  debit(order: DebitOrder): Promise<Outside<DebitState>>;
  queryDebit(orderNumber: string): Promise<Outside<DebitState>>;
  reverseDebit(orderNumber: string): Promise<Outside<DebitState>>;
}
