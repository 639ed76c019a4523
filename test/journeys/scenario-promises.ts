import type { ScenarioName } from '@gongji/shared/contracts';
import {
  FACE,
  HOME,
  INVITATION,
  ORDER_ACTS,
  orderStateText,
  PREMIUM,
  recordKindText,
  relationText,
  standingWords,
  UPGRADE,
  WALLET,
} from '../../miniapp/src/text';
import { DISCREPANCY_KIND, DISCREPANCY_STATUS } from '../../miniapp/src/text/operator';

/** What a scenario shows as it opens, and what a press further. */
export interface Promised {
  readonly shows: readonly string[];
  readonly next?: {
    readonly press: string;
    /** The paper beside the button has to be ticked first. */
    readonly agree?: true;
    readonly shows: string;
  };
}

const paper = { press: PREMIUM.agree, agree: true } as const;

export const PROMISES: Readonly<Record<ScenarioName, Promised>> = {
  'first-time-organizer': { shows: [HOME.noFamilyTitle, HOME.create] },
  'invited-elder': {
    shows: [INVITATION.asks('林**'), INVITATION.says(relationText('parent', 'father'))],
    next: { press: INVITATION.known, shows: INVITATION.consentTitle },
  },
  'face-check-fails': {
    shows: [FACE.start, FACE.cannot],
    next: { press: FACE.start, agree: true, shows: FACE.failed },
  },
  'temporary-member-upgrade': {
    shows: [UPGRADE.lead('黄玉英')],
    next: { press: UPGRADE.face, shows: FACE.lead },
  },
  'premium-due': {
    shows: [PREMIUM.noticeLead],
    next: { ...paper, shows: PREMIUM.whom },
  },
  'payment-processing': { shows: [PREMIUM.progress.running, '林德福'] },
  'refund-pending': { shows: [orderStateText('debited', 'premium-refund').about, '黄启明'] },
  'month-end-batch': {
    shows: [ORDER_ACTS.batchTitle, '孙玉兰'],
    next: { press: ORDER_ACTS.cancel, shows: ORDER_ACTS.cancelTitle },
  },
  'wallet-returns-at-six': { shows: [WALLET.inUntil('11月16日 06:00')] },
  'prepared-payment': {
    shows: [HOME.asksToPay('林美玲'), HOME.asksToPayFor('黄玉英', '450.00')],
  },
  'removed-member': { shows: [recordKindText('member-removed'), '林建国'] },
  'binding-in-review': { shows: [standingWords('in-review').label, '黄子涵'] },
  'area-without-sharing': {
    shows: [PREMIUM.noticeLead],
    next: { ...paper, shows: PREMIUM.notSure },
  },
  operator: { shows: [DISCREPANCY_KIND.amount, DISCREPANCY_STATUS.open.label] },
};
