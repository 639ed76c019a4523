import type { Outside } from '@gongji/bff/src/ports/outside';
import type {
  PremiumBill,
  PremiumCollector,
  PremiumPaid,
  PremiumStatus,
  PremiumSubmission,
} from '@gongji/bff/src/ports/premium-collector';
import { shanghaiDay } from '@gongji/shared/calendar';

export interface KeptSubmission extends PremiumSubmission {
  readonly outcome: 'confirmed' | 'refused';
  readonly dueAtMs: number;
}

type Acts = {
  readonly [N in keyof PremiumCollector]: (
    ...asked: Parameters<PremiumCollector[N]>
  ) => Awaited<ReturnType<PremiumCollector[N]>>;
};

/** How the collector will end a payment it takes now. */
export interface CollectorMind {
  nowMs(): number;
  decide(): Pick<KeptSubmission, 'outcome' | 'dueAtMs'>;
}

/** 税务征缴系统 in memory, with the contract of the sandbox; a payment on its way counts as paid. */
export class CollectorModel implements Acts {
  readonly submissions = new Map<string, KeptSubmission>();
  private readonly billFen = new Map<string, number>();

  constructor(private readonly mind: CollectorMind) {}

  bill(idNumber: string, amountFen: number): void {
    this.billFen.set(idNumber, amountFen);
  }

  readBill(idNumber: string, coverYear: number): Outside<PremiumBill> {
    const amountFen = this.billFen.get(idNumber);
    if (amountFen === undefined) return { kind: 'refused', code: 'not-resident' };
    const alreadyPaid = this.isPaid(idNumber, coverYear);
    return { kind: 'done', value: { idNumber, coverYear, amountFen, alreadyPaid } };
  }

  readPayment(idNumber: string, coverYear: number): Outside<PremiumPaid> {
    const kept = [...this.submissions.values()].find(
      (each) =>
        each.idNumber === idNumber && each.coverYear === coverYear && each.outcome === 'confirmed',
    );
    const paidOn = kept && shanghaiDay(kept.dueAtMs);
    const payment = kept && paidOn ? { amountFen: kept.amountFen, inCash: false, paidOn } : null;
    return { kind: 'done', value: { idNumber, coverYear, payment } };
  }

  submit(submission: PremiumSubmission): Outside<PremiumStatus> {
    const seen = this.submissions.get(submission.orderNumber);
    if (seen && !isSame(seen, submission)) return { kind: 'refused', code: 'order-mismatch' };
    if (seen) return this.stateOf(seen);
    const { idNumber, coverYear, amountFen } = submission;
    if (this.billFen.get(idNumber) !== amountFen) return { kind: 'refused', code: 'amount-wrong' };
    if (this.isPaid(idNumber, coverYear)) return { kind: 'refused', code: 'already-paid' };
    const kept = { ...submission, ...this.mind.decide() };
    this.submissions.set(submission.orderNumber, kept);
    return this.stateOf(kept);
  }

  queryStatus(orderNumber: string): Outside<PremiumStatus> {
    const seen = this.submissions.get(orderNumber);
    if (seen) return this.stateOf(seen);
    return { kind: 'done', value: { orderNumber, status: 'unknown', code: null } };
  }

  private isPaid(idNumber: string, coverYear: number): boolean {
    return [...this.submissions.values()].some(
      (each) =>
        each.idNumber === idNumber && each.coverYear === coverYear && each.outcome === 'confirmed',
    );
  }

  private stateOf({ orderNumber, outcome, dueAtMs }: KeptSubmission): Outside<PremiumStatus> {
    const status = dueAtMs <= this.mind.nowMs() ? outcome : 'accepted';
    const code = status === 'refused' ? 'record-under-review' : null;
    return { kind: 'done', value: { orderNumber, status, code } };
  }
}

function isSame(seen: KeptSubmission, submission: PremiumSubmission): boolean {
  return (
    seen.idNumber === submission.idNumber &&
    seen.coverYear === submission.coverYear &&
    seen.amountFen === submission.amountFen
  );
}
