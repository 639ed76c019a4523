import {
  ORDER_EVENT_LABEL,
  ORDER_KIND_LABEL,
  type OrderEvent,
  type OrderKind,
  type OrderState,
  orderStateLabel,
} from '@gongji/shared/order';

export type Tone = 'good' | 'wait' | 'stop' | 'plain';

interface StateWords {
  readonly label: string;
  readonly tone: Tone;
  readonly about: string;
}

type Said = Omit<StateWords, 'label'>;

const STATE: Readonly<Record<OrderState, Said>> = {
  scheduled: { tone: 'wait', about: '钱已留出，到批量扣款那天再扣。' },
  held: { tone: 'wait', about: '钱已留出，正在等医保系统扣款。' },
  debited: { tone: 'wait', about: '已从共济账户扣款，正在送交征收部门。' },
  submitted: { tone: 'wait', about: '征收部门已收到，正在确认。' },
  'payout-failed': {
    tone: 'stop',
    about: '银行没有打成，请改正银行卡再打款。',
  },
  confirmed: { tone: 'good', about: '已办理成功。' },
  reversing: { tone: 'wait', about: '没有办成，钱正在退回原账户。' },
  failed: { tone: 'stop', about: '没有办成，钱已全部退回原账户。' },
  sent: {
    tone: 'wait',
    about: '钱已转出，等收款人点“收下”。没收下会原路退回。',
  },
  claimed: { tone: 'wait', about: '已收下，钱正在存进收款人的医保钱包。' },
  returning: { tone: 'wait', about: '没有人收下，钱正在原路退回。' },
  returned: { tone: 'plain', about: '钱已全部原路退回。' },
};

/** Where money goes to a bank card, the same states are other things to people. */
const REFUND_STATE: Readonly<Partial<Record<OrderState, Said>>> = {
  debited: { tone: 'wait', about: '已从个人账户扣款，正在请银行打款。' },
  submitted: { tone: 'wait', about: '银行已收到，正在打到您的银行卡。' },
  confirmed: { tone: 'good', about: '钱已打到您的银行卡。' },
  failed: { tone: 'stop', about: '没有办成，钱留在个人账户里。' },
};

/** Word, tone and explanation of an order's state; `kind` where a kind has words of its own. */
export function orderStateText(state: OrderState, kind?: string): StateWords {
  const said = (kind === 'premium-refund' ? REFUND_STATE[state] : undefined) ?? STATE[state];
  return { ...said, label: orderStateLabel(state, kind) };
}

export function orderEventText(event: OrderEvent): string {
  return ORDER_EVENT_LABEL[event];
}

export function orderKindText(kind: OrderKind): string {
  return ORDER_KIND_LABEL[kind];
}
