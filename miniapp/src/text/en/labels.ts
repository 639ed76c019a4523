import type { RECORD_KIND_LABEL } from '@gongji/shared/contracts';
import type { ORDER_STATE_LABEL } from '@gongji/shared/order';
import type {
  MEMBER_KIND_LABEL,
  RELATION_LABEL,
  ROLE_LABEL,
  SCHEME_LABEL,
  STANDING_LABEL,
  STATUS_LABEL,
} from '@gongji/shared/vocabulary';
import type { InOtherWords } from './in-other-words';

export const RELATION_EN: InOtherWords<typeof RELATION_LABEL> = {
  spouse: 'Spouse',
  parent: 'Parent',
  child: 'Child',
  sibling: 'Brother or sister',
  grandparent: 'Grandparent',
  grandchild: 'Grandchild',
  'parent-in-law': 'Spouse’s parent',
  other: 'Another relation',
};

export const ROLE_EN: InOtherWords<typeof ROLE_LABEL> = { father: 'Father', mother: 'Mother' };

export const MEMBER_KIND_EN: InOtherWords<typeof MEMBER_KIND_LABEL> = {
  full: 'Full member',
  temporary: 'Temporary member',
};

export const SCHEME_EN: InOtherWords<typeof SCHEME_LABEL> = {
  employee: 'Employee scheme',
  resident: 'Resident scheme',
  none: 'Not insured',
};

export const STATUS_EN: InOtherWords<typeof STATUS_LABEL> = {
  active: 'Insured',
  paused: 'Paused',
  arrears: 'In arrears',
  terminated: 'Ended',
};

export const STANDING_EN: InOtherWords<typeof STANDING_LABEL> = {
  active: 'May pay',
  'not-begun': 'Not begun',
  'in-review': 'In review',
  'awaiting-spouse': 'Waits for the spouse',
  refused: 'Refused',
  declined: 'The spouse declined',
  expired: 'Over',
  ended: 'Released',
};

export const RECORD_KIND_EN: InOtherWords<typeof RECORD_KIND_LABEL> = {
  premium: 'Resident premium',
  'pot-transfer': 'Money moved to the family',
  'premium-refund': 'Resident premium paid back',
  'wallet-transfer': 'Medical wallet transfer',
  'family-created': 'Family created',
  'member-joined': 'Member joined',
  'temporary-member-added': 'Temporary member added',
  'member-upgraded': 'Became a full member',
  'member-left': 'Member left',
  'member-removed': 'Member removed',
  'viewer-joined': 'Viewer joined',
  'viewer-left': 'Viewer left',
  'organizer-changed': 'New organizer',
  binding: 'Binding',
};

export const ORDER_STATE_EN: InOtherWords<typeof ORDER_STATE_LABEL> = {
  scheduled: 'Waits for its day',
  held: 'Taken up',
  debited: 'Debited',
  submitted: 'Being paid',
  'payout-failed': 'Not paid out',
  confirmed: 'Done',
  reversing: 'Going back',
  failed: 'Not done',
  sent: 'Waits to be taken',
  claimed: 'Being put in',
  returning: 'Going back',
  returned: 'Gone back',
};
