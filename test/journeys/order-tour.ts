import { ORDER_ACTS } from '../../miniapp/src/text';
import { openPremiums } from './premium-verbs';
import type { Screen } from './screen-tour';

/** What 黄国栋 in 湖北 sees, who has paid in cash and asks for it back. */
const REFUND_TOUR: readonly Screen[] = [
  { name: 'premium-pay-first', open: (me) => me.go('premium') },
  { name: 'refund-people', open: openPremiums },
  {
    name: 'refund-form',
    open: (me, { refunds: { familyId, ready } }) =>
      me.go('premiumRefund', { familyId, memberId: ready }),
  },
  { name: 'refund-missing', open: (me) => me.press(/^申请退回 /) },
  {
    name: 'refund-waiting',
    open: (me, { refunds }) => me.go('record', { recordId: refunds.waiting }),
  },
  {
    name: 'refund-card',
    open: (me, { refunds }) => me.go('record', { recordId: refunds.cardWrong }),
  },
  { name: 'refund-give-up', open: (me) => me.press(ORDER_ACTS.giveUp) },
  {
    name: 'refund-paid-back',
    open: (me, { refunds }) => me.go('record', { recordId: refunds.paidBack }),
  },
];

/** What 赵立新 in 北京 sees, whose account is debited on the last day of the month. */
const BATCH_TOUR: readonly Screen[] = [
  {
    name: 'record-scheduled',
    open: (me, { batchRecordId }) => me.go('record', { recordId: batchRecordId }),
  },
  { name: 'records-scheduled', open: (me) => me.go('records') },
];

export const ORDER_TOURS = [
  { name: '黄国栋', tour: REFUND_TOUR },
  { name: '赵立新', tour: BATCH_TOUR },
] as const;
