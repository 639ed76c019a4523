import type { QaState } from '@gongji/shared/contracts';

export type Settings = Omit<QaState, 'people' | 'operators'>;

/** Where the play begins, and where a reset returns to. */
export const SETTINGS_AT_START: Settings = {
  today: '2025-11-15',
  time: null,
  timeSetAt: null,
  faceResult: 'pass',
  reviewResult: 'wait',
  faults: {
    'insurance-core': 'none',
    'premium-collector': 'none',
    'face-check': 'none',
    'bind-review': 'none',
    payout: 'none',
  },
};
