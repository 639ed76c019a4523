import type { Outside } from '@gongji/bff/src/ports/outside';
import type {
  PremiumBill,
  PremiumCollector,
  PremiumPaid,
  PremiumStatus,
  PremiumSubmission,
} from '@gongji/bff/src/ports/premium-collector';
import { shanghaiDay } from '@gongji/shared/calendar';
import type { Acts } from './acts';

export interface KeptSubmission extends PremiumSubmission {
  readonly outcome: 'confirmed' | 'refused';
  readonly takenAtMs: number;
  readonly dueAtMs: number;
}

/** How the collector will end a payment it takes now. */
export interface CollectorMind {
  instantMs(): number;
  decide(): Pick<KeptSubmission, 'outcome' | 'dueAtMs'>;
}

/** 税务征缴系统 in memory, with the contract of the sandbox; a payment on its way counts as paid. */
export class CollectorModel implements Acts<PremiumCollector> {
  readonly submissions = new Map<string, KeptSubmission>();
  private readonly billFen = new Map<string, number>();
  /** By person and cover year: the day on which it was paid at a counter. */
  private readonly paidInCash = new Map<string, string>();

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

  /** Somebody pays at a counter, past all of us; nothing happens where it is paid already. */
  payInCash(idNumber: string, coverYear: number): void {
    if (this.isPaid(idNumber, coverYear)) return;
    this.paidInCash.set(`${idNumber} ${coverYear}`, shanghaiDay(this.mind.instantMs()));
  }

  readPayment(idNumber: string, coverYear: number): Outside<PremiumPaid> {
    const cashOn = this.paidInCash.get(`${idNumber} ${coverYear}`);
    const kept = this.countedFor(idNumber, coverYear);
    const paidOn = cashOn ?? (kept && shanghaiDay(kept.dueAtMs));
    const amountFen = kept?.amountFen ?? this.billFen.get(idNumber) ?? 0;
    const payment = paidOn ? { amountFen, inCash: cashOn !== undefined, paidOn } : null;
    return { kind: 'done', value: { idNumber, coverYear, payment } };
  }

  submit(submission: PremiumSubmission): Outside<PremiumStatus> {
    const seen = this.submissions.get(submission.orderNumber);
    if (seen && !isSame(seen, submission)) return { kind: 'refused', code: 'order-mismatch' };
    if (seen) return this.stateOf(seen);
    const { idNumber, coverYear, amountFen } = submission;
    if (this.billFen.get(idNumber) !== amountFen) return { kind: 'refused', code: 'amount-wrong' };
    if (this.isPaid(idNumber, coverYear)) return { kind: 'refused', code: 'already-paid' };
    const takenAtMs = this.mind.instantMs();
    const kept = { ...submission, takenAtMs, ...this.mind.decide() };
    this.submissions.set(submission.orderNumber, kept);
    return this.stateOf(kept);
  }

  queryStatus(orderNumber: string): Outside<PremiumStatus> {
    const seen = this.submissions.get(orderNumber);
    if (seen) return this.stateOf(seen);
    return { kind: 'done', value: { orderNumber, status: 'unknown', code: null } };
  }

  /** What was counted by now, as the statement tells it. */
  counted() {
    return [...this.submissions.values()]
      .filter(({ outcome, dueAtMs }) => outcome === 'confirmed' && dueAtMs <= this.mind.instantMs())
      .map(({ orderNumber, amountFen, takenAtMs: atMs }) => {
        return { orderNumber, movement: 'taken', amountFen, atMs };
      });
  }

  private isPaid(idNumber: string, coverYear: number): boolean {
    const inCash = this.paidInCash.has(`${idNumber} ${coverYear}`);
    return inCash || this.countedFor(idNumber, coverYear) !== undefined;
  }

  private countedFor(idNumber: string, coverYear: number): KeptSubmission | undefined {
    return [...this.submissions.values()].find(
      (each) =>
        each.idNumber === idNumber && each.coverYear === coverYear && each.outcome === 'confirmed',
    );
  }

  private stateOf({ orderNumber, outcome, dueAtMs }: KeptSubmission): Outside<PremiumStatus> {
    const status = dueAtMs <= this.mind.instantMs() ? outcome : 'accepted';
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
