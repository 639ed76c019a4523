import type { PreparedStatus } from '@gongji/shared/contracts';
import type { Tone } from './orders';

/** What a payer reads who is asked to pay. Short sentences: the reader may be seventy-two. */
export const PREPARED = {
  title: '家人请您付钱',
  asks: (name: string) => `${name}请您付钱`,
  forWhom: (names: readonly string[]) => `给${names.join('、')}缴居民医保`,
  year: (year: number) => `${year} 年度`,
  until: (day: string) => `不着急，可以等到${day}。`,
  nothingYet: '您同意以前，不会动您的钱。',
  agree: '同意',
  agreePaper: '同意，去核对',
  disagree: '不同意',
  before: (sum: string) => `家人准备时是 ${sum} 元`,
  now: (sum: string) => `现在是 ${sum} 元`,
  changed: '要付的钱和准备时不一样',
  backToAsk: '返回上一步',
  declineTitle: '不同意付这笔钱？',
  declineAbout: (name: string) => `钱不会动，${name}会看到您没有同意。`,
  decline: '确定不同意',
  declined: '已经告诉家人了',
  declinedAbout: (name: string) => `没有付钱。${name}会看到您没有同意。`,
  over: '这件事不用您办了',
  overAbout: '可能办过了，家人收回了，或过期了。',
  home: '返回首页',
} as const;

/** What a relative reads who prepares. */
export const PREPARE = {
  title: '请家人付钱',
  lead: '您先选好给谁缴，家人在自己的手机上确认。',
  points: [
    '付的是家人的钱，要家人本人确认。',
    '您看不到他（她）账户里有多少钱。',
    '确认以前，一分钱也不会动。',
  ],
  nobody: '还没有能付钱的家人',
  nobodyAbout: '要有一位家人绑定了要付钱的人，您才能替他（她）准备。',
  payer: '请谁付钱？',
  members: '给谁缴？',
  check: '请核对',
  who: '谁付钱',
  forWhom: '给谁缴',
  total: '今天算出来的钱',
  until: '最晚确认',
  notIncluded: (names: readonly string[]) => `${names.join('、')}现在不能代缴，没有算在里面。`,
  again: '以前请过他（她）、还没确认的，会换成这一笔。',
  send: (name: string) => `请${name}确认`,
  sent: (name: string) => `已经告诉${name}`,
  sentAbout: '他（她）打开首页就能看到。结果会写在这里。',
  another: '看看办得怎样',
  mine: '我准备过的',
  sum: (yuan: string) => `${yuan} 元`,
  withdraw: '收回',
  withdrawFor: (name: string) => `收回请${name}付的这一笔`,
} as const;

const STATUS: Readonly<Record<PreparedStatus, { readonly text: string; readonly tone: Tone }>> = {
  open: { text: '等家人确认', tone: 'wait' },
  paid: { text: '家人确认了', tone: 'good' },
  declined: { text: '家人没有同意', tone: 'stop' },
  withdrawn: { text: '已收回', tone: 'plain' },
  expired: { text: '已过期', tone: 'plain' },
};

export function preparedStatusText(status: PreparedStatus) {
  return STATUS[status];
}
