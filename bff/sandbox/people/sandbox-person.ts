import type { DemoGroup } from '@gongji/shared/contracts';
import type { EnrolmentStatus, Scheme } from '@gongji/shared/vocabulary';

/** Money on one personal account, in fen. */
export interface Account {
  readonly pastYearsFen: number;
  readonly thisYearFen: number;
  readonly potFen: number;
}

/** One person of the played world. What does not change while it is played; money starts here. */
export interface SandboxPerson {
  /** The credential of the demo sign-in. */
  readonly demoId: string;
  readonly name: string;
  /** One line for QA: who this is and what to try. */
  readonly about: string;
  /** Under which heading the preview offers them. */
  readonly group: DemoGroup;
  readonly idNumber: string;
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
  readonly openingAccount: Account | null;
  /** What is in the wallet as the play begins, in fen; null where its use is not confirmed. */
  readonly openingWalletFen: number | null;
  /** Cover years whose premium is paid before the play begins. */
  readonly yearsPaidAhead: readonly number[];
  /** The collector takes this person's payment, then refuses it: money must come back. */
  readonly collectorRefuses: boolean;
}
