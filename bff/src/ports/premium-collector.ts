import type { Outside } from './outside';

export interface PremiumBill {
  readonly idNumber: string;
  readonly coverYear: number;
  readonly amountFen: number;
  readonly alreadyPaid: boolean;
}

export interface PremiumSubmission {
  readonly orderNumber: string;
  readonly idNumber: string;
  readonly coverYear: number;
  readonly amountFen: number;
}

export interface PremiumStatus {
  readonly orderNumber: string;
  readonly status: 'accepted' | 'confirmed' | 'refused' | 'unknown';
  /** Why it was refused, the collector's own code. */
  readonly code: string | null;
}

export interface PremiumPaid {
  readonly idNumber: string;
  readonly coverYear: number;
  /** Null where nothing has been paid for that year. */
  readonly payment: {
    readonly amountFen: number;
    /** Out of a pocket, so that it may be paid back; false where an account has paid. */
    readonly inCash: boolean;
    readonly paidOn: string;
  } | null;
}

/** 税务征缴系统: bills, takes and confirms resident premiums. Idempotent by our order number. */
export interface PremiumCollector {
  /** What the collector bills for that year; refused with `not-resident` where it bills nobody. */
  readBill(idNumber: string, coverYear: number): Promise<Outside<PremiumBill>>;
  /** What was paid for that year, and how. */
  readPayment(idNumber: string, coverYear: number): Promise<Outside<PremiumPaid>>;
  submit(submission: PremiumSubmission): Promise<Outside<PremiumStatus>>;
  queryStatus(orderNumber: string): Promise<Outside<PremiumStatus>>;
}
