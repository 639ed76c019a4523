import type { OrderEvent, OrderKind, OrderState } from './order-state';

/** The Chinese word of each kind, state and event: one table for screens and exports. */
export const ORDER_KIND_LABEL: Readonly<Record<OrderKind, string>> = {
  premium: '代缴居民医保',
  'pot-transfer': '划拨到家庭共济资金',
  'premium-refund': '居民医保先缴后退',
  'wallet-transfer': '医保钱包转账',
};

/** The Chinese word of each state. */
export const ORDER_STATE_LABEL: Readonly<Record<OrderState, string>> = {
  scheduled: '待扣款',
  held: '已受理',
  debited: '已扣款',
  submitted: '缴费中',
  'payout-failed': '打款没成功',
  confirmed: '已完成',
  reversing: '退款中',
  failed: '未办成',
  sent: '等对方收下',
  claimed: '正在入账',
  returning: '正在退回',
  returned: '已退回',
};

/** Where money goes to a bank card, the same states are other things to people. */
const REFUND_STATE: Readonly<Partial<Record<OrderState, string>>> = {
  submitted: '打款中',
  confirmed: '已退回',
};

/** The word of a state; `kind` where a kind has words of its own. */
export function orderStateLabel(state: OrderState, kind?: string): string {
  return (kind === 'premium-refund' ? REFUND_STATE[state] : undefined) ?? ORDER_STATE_LABEL[state];
}

export const ORDER_EVENT_LABEL: Readonly<Record<OrderEvent, string>> = {
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
  'receiver-claimed': '收款人点了“收下”',
  'receiver-declined': '收款人没有收',
  'return-due': '到了退回的时间',
  'claim-confirmed': '钱已存进收款人的医保钱包',
  'return-confirmed': '钱已原路退回',
};

/** Why an outside system did not do it, by its own code. */
const FAILURE: Readonly<Record<string, string>> = {
  'cancelled-by-payer': '付钱的人取消了办理',
  'card-closed': '银行卡已销户',
  'card-unknown': '银行没有这个卡号',
  'card-name-differs': '银行卡不是本人的',
  'payee-not-allowed': '银行不能给这个账户打款',
  'payee-unknown': '没有查到收款的人',
  'record-under-review': '参保信息正在复核',
  'already-paid': '这一年已经缴过',
  'amount-wrong': '核对的金额不一样',
  'balance-short': '账户里的钱不够',
  'reserve-not-reached': '个人账户留不足规定的金额',
  'not-resident': '不是居民医保参保人',
  'person-unknown': '没有查到这位家人',
  'payer-unknown': '没有查到付钱的人',
  'receiver-unknown': '没有查到收钱的家人',
};

/** A code without a word is given as it is, to be read out by telephone. */
export function orderFailureLabel(failure: string): string {
  return FAILURE[failure] ?? failure;
}
