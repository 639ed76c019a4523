import { shanghaiTime } from '@gongji/shared/calendar';
import type {
  AlertKind,
  DiscrepancyStatus,
  DiscrepancyView,
  OperatorOrderDetail,
} from '@gongji/shared/contracts';
import type { OrderCause, OrderEvent } from '@gongji/shared/order';
import type { Tone } from './orders';
import { orderEventText } from './orders';

// Not in the barrel: nothing of the operator's is carried by a phone.

export const OPERATOR = {
  desk: '运营台',
  deskLead: '订单、对账、告警和拒绝原因。姓名、证件号和账户都已遮盖。',
  signIn: '运营人员登录',
  signInLead: '运营身份和家人身份分开，不能替家人办理。',
  signInNone: '没有可用的运营登录',
  signInNoneAbout: '请联系管理员开通。',
  signedInAs: (name: string) => `运营人员：${name}`,
  signOut: '退出运营台',
  views: '运营台栏目',
  view: {
    overview: '总览',
    orders: '订单',
    discrepancies: '对账差异',
    alerts: '告警',
    refusals: '拒绝原因',
  },
  all: '全部',
  loadMore: '再看一些',
  end: '已经到底了',
  none: '没有符合条件的内容',
  noneAbout: '换个条件再看。',
  export: '导出表格',
  exporting: '正在导出',
  exportFailed: '没有导出成功，请重试。',
  exported: '已导出，请在下载里查看。',
  find: '按订单号查',
  findHint: '例如 P20251115-…',
  findDo: '查订单',
  notFound: '没有这个订单号',
  notFoundAbout: '请粘贴完整的订单号，只输入一部分查不到。',
  toOrders: '在全部订单里找',
  openOrders: '办理中的订单',
  noOpenOrders: '现在没有办理中的订单',
  endedOrders: (day: string) => `${day}以来办结的订单`,
  noEndedOrders: '这段时间没有办结的订单',
  count: (count: number) => `${count} 笔`,
  waiting: '需要人看的事',
  openDiscrepancies: '待处理的对账差异',
  waitingDiscrepancies: '等次日账单的差异',
  openAlerts: '未解除的告警',
  times: (count: number) => `${count} 项`,
  often: (count: number) => `${count} 次`,
  clearing: '待清算账户',
  clearingZero: '已清零',
  clearingOpen: '不为零，已告警',
  state: '状态',
  kind: '类型',
  area: '参保地',
  unmoved: '多久没有进展',
  system: '对账方',
  unmovedHours: { '': '不限', '1': '超过 1 小时', '24': '超过 1 天', '72': '超过 3 天' },
  days: '统计范围',
  dayRange: { '1': '今天', '7': '近 7 天', '30': '近 30 天', '92': '近 92 天' },
  orderNumber: '订单号',
  amount: '金额',
  people: '付钱的人 → 给谁',
  created: '提交时间',
  updated: '最近进展',
  day: '账单日',
  ours: '我方',
  theirs: '对方',
  nobody: '无',
  mending: '怎么处理',
  subject: '关于',
  detail: '内容',
  seen: '最近一次',
  timesSeen: (times: number) => `共 ${times} 次`,
  raised: '首次',
  reason: '原因',
  outcome: '结果',
  quoted: '试算时',
  sent: '提交时',
  last: '最近一次',
  refusalsLead: '只记原因、地区和次数，不记是谁。填写时每次试算都会计数。',
  settle: '记录处理结果',
  settleTitle: '记录线下处理结果',
  settleLead:
    '已在系统外处理好的差异，写明怎么处理的。这里不动钱；待清算账户里的钱和告警不会因此消失。',
  note: '处理说明',
  noteHint: '4 到 500 字，不要写姓名和证件号',
  noteShort: '请写明怎么处理的，至少 4 个字。',
  settleDo: '确认已处理',
  settledBy: (name: string, time: string) => `${name} · ${time}`,
  order: '订单经过',
  orderLead: '从提交到办结的每一步，谁做的，记了什么账。',
  facts: '订单内容',
  payer: '付钱的人',
  member: '给谁',
  coverYear: '参保年度',
  batchOn: '批量扣款日',
  card: '收款银行卡',
  cardText: (tail: string) => `尾号 ${tail}`,
  failure: '对方给的原因代码',
  asked: '正在问对方',
  askedText: (times: number, time: string) => `${time}起问了 ${times} 次`,
  doubt: '结果不明的时间',
  doubtText: (time: string) => `${time}起`,
  no: '对方说“没有”',
  noText: (times: number) => `连续 ${times} 次`,
  history: '经过',
  entries: '分录',
  statements: '账单里的记录',
  noStatements: '还没有账单提到这笔订单',
  replaced: '已被更正的账单取代',
  movement: '动作',
  booked: '记账时间',
  account: '账户',
  decision: '当时的判断',
  decisionLead: '不显示付钱的人有多少钱。',
} as const;

type System = DiscrepancyView['system'];
export const SYSTEM: Readonly<Record<System, string>> = {
  core: '医保核心',
  collector: '征收系统',
};

export const DISCREPANCY_KIND: Readonly<Record<DiscrepancyView['kind'], string>> = {
  'missing-ours': '对方有，我方没有',
  'missing-theirs': '我方有，对方没有',
  amount: '金额不一致',
  state: '状态不一致',
  duplicate: '重复',
  'day-boundary': '跨日',
  'late-reversal': '事后被冲正',
};

interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
}

export const DISCREPANCY_STATUS: Readonly<Record<DiscrepancyStatus, StatusWords>> = {
  waiting: { label: '等次日账单', tone: 'wait' },
  open: { label: '待处理', tone: 'wait' },
  mended: { label: '已自动处理', tone: 'good' },
  explained: { label: '已查明无误', tone: 'plain' },
  settled: { label: '已人工处理', tone: 'good' },
};

export const MENDING: Readonly<Record<DiscrepancyView['mending'], string>> = {
  'look-again': '再问一次对方',
  'return-debit': '补记后退回',
  'book-reversal': '补记冲正',
  explained: '无需处理',
  wait: '等次日账单',
  person: '需要人工处理',
};

const REPAIR: Readonly<Record<DiscrepancyView['repairs'][number]['event'], string>> = {
  'late-debit-booked': '补记迟到的扣款',
  'late-debit-returned': '迟到的扣款已退回',
  'late-reversal-booked': '补记事后冲正',
};

type EntryEvent = OperatorOrderDetail['entries'][number]['event'];

/** What an entry was booked for: a step of the order, or a repair by reconciliation. */
export function entryText(event: EntryEvent): string {
  return event in REPAIR
    ? REPAIR[event as keyof typeof REPAIR]
    : orderEventText(event as OrderEvent);
}

export const ALERT_KIND: Readonly<Record<AlertKind, string>> = {
  'order-contradiction': '对方的答复和订单矛盾',
  'unexpected-answer': '对方的答复看不懂',
  'outside-silent': '对方很久没有答复',
  discrepancy: '对账差异待处理',
  'clearing-open': '待清算账户不为零',
  'statement-broken': '账单缺失或校验不符',
};

const DETAILS: Readonly<Record<string, string>> = {
  'not-zero': '余额不为零',
  'hash-differs': '账单和校验值不符',
};

/** What was found: a difference in words, anything else as its code where it has no words. */
export function alertDetailText(kind: AlertKind, detail: string): string {
  if (kind !== 'discrepancy') return DETAILS[detail] ?? detail;
  const [system = '', found = ''] = detail.split(': ');
  const known = system in SYSTEM && found in DISCREPANCY_KIND;
  return known
    ? `${SYSTEM[system as System]}：${DISCREPANCY_KIND[found as DiscrepancyView['kind']]}`
    : detail;
}

export const ALERT_STATUS = { open: '未解除', closed: '已解除' } as const;

export const CAUSE: Readonly<Record<OrderCause, string>> = {
  payer: '付钱的人',
  receiver: '收钱的家人',
  core: '医保核心',
  collector: '征收系统',
  bank: '银行',
  clock: '到了时间',
};

const ACCOUNTS: Readonly<Record<string, string>> = {
  personal: '个人账户',
  pot: '家庭共济资金',
  hold: '订单暂存',
  collector: '征收部门',
  bank: '银行卡',
  wallet: '医保钱包',
  clearing: '待清算',
};

/** pot:1a2b3c4d → 家庭共济资金 1a2b3c4d; clearing:core → 待清算 医保核心. */
export function accountText(account: string): string {
  const [kind = '', whose = ''] = account.split(':');
  const name = whose in SYSTEM && kind === 'clearing' ? SYSTEM[whose as System] : whose;
  return `${ACCOUNTS[kind] ?? kind} ${name}`;
}

const MOVEMENTS: Readonly<Record<string, string>> = { taken: '扣款', 'given-back': '退回' };

/** What a statement says was done; a name that is in no contract is given as it is. */
export function movementText(movement: string): string {
  return MOVEMENTS[movement] ?? movement;
}

/** An instant to the second, as the clock in Shanghai shows it: 2025-11-15 11:30:05. */
export function momentText(instant: string): string {
  return shanghaiTime(Date.parse(instant)).replace('T', ' ');
}
