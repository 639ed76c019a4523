import type { OrderEvent, OrderKind, OrderState } from '@gongji/shared/order';

export type Tone = 'good' | 'wait' | 'stop' | 'plain';

interface StateWords {
  readonly label: string;
  readonly tone: Tone;
  readonly about: string;
}

const STATE: Readonly<Record<OrderState, StateWords>> = {
  scheduled: { label: '待扣款', tone: 'wait', about: '钱已留出，到批量扣款那天再扣。' },
  held: { label: '已受理', tone: 'wait', about: '钱已留出，正在等医保系统扣款。' },
  debited: { label: '已扣款', tone: 'wait', about: '已从共济账户扣款，正在送交征收部门。' },
  submitted: { label: '缴费中', tone: 'wait', about: '征收部门已收到，正在确认。' },
  'payout-failed': {
    label: '打款没成功',
    tone: 'stop',
    about: '银行没有打成，请改正银行卡再打款。',
  },
  confirmed: { label: '已完成', tone: 'good', about: '已办理成功。' },
  reversing: { label: '退款中', tone: 'wait', about: '没有办成，钱正在退回原账户。' },
  failed: { label: '未办成', tone: 'stop', about: '没有办成，钱已全部退回原账户。' },
  sent: {
    label: '等对方收下',
    tone: 'wait',
    about: '钱已转出，等家人点“收下”。没收下会原路退回。',
  },
  claimed: { label: '正在入账', tone: 'wait', about: '家人已收下，钱正在存进他（她）的医保钱包。' },
  returning: { label: '正在退回', tone: 'wait', about: '没有人收下，钱正在原路退回。' },
  returned: { label: '已退回', tone: 'plain', about: '钱已全部原路退回。' },
};

/** Where money goes to a bank card, the same states are other things to people. */
const REFUND_STATE: Readonly<Partial<Record<OrderState, StateWords>>> = {
  debited: { label: '已扣款', tone: 'wait', about: '已从个人账户扣款，正在请银行打款。' },
  submitted: { label: '打款中', tone: 'wait', about: '银行已收到，正在打到您的银行卡。' },
  confirmed: { label: '已退回', tone: 'good', about: '钱已打到您的银行卡。' },
  failed: { label: '未办成', tone: 'stop', about: '没有办成，钱留在个人账户里。' },
};

/** Word, tone and explanation of an order's state; `kind` where a kind has words of its own. */
export function orderStateText(state: OrderState, kind?: string): StateWords {
  return (kind === 'premium-refund' ? REFUND_STATE[state] : undefined) ?? STATE[state];
}

const EVENT: Readonly<Record<OrderEvent, string>> = {
  created: '提交办理',
  'batch-day-reached': '到了批量扣款日',
  cancelled: '付钱的人取消办理',
  'debit-confirmed': '医保系统扣款成功',
  'debit-refused': '医保系统没有扣款',
  'submit-accepted': '征收部门已收单',
  'collector-confirmed': '征收部门确认到账',
  'collector-refused': '征收部门没有受理',
  'payout-accepted': '银行已收到打款申请',
  'payout-confirmed': '钱已打到银行卡',
  'payout-refused': '银行没有打成',
  'payout-impossible': '银行不能打这笔钱',
  'card-corrected': '付钱的人改正了银行卡',
  'reversal-confirmed': '钱已退回原账户',
  'receiver-claimed': '家人点了“收下”',
  'receiver-declined': '家人没有收',
  'return-due': '到了退回的时间',
  'claim-confirmed': '钱已存进家人的医保钱包',
  'return-confirmed': '钱已原路退回',
};

export function orderEventText(event: OrderEvent): string {
  return EVENT[event];
}

const KIND: Readonly<Record<OrderKind, string>> = {
  premium: '代缴居民医保',
  'pot-transfer': '划拨到家庭共济资金',
  'premium-refund': '居民医保先缴后退',
  'wallet-transfer': '医保钱包转账',
};

export function orderKindText(kind: OrderKind): string {
  return KIND[kind];
}
