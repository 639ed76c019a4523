import { shanghaiTime } from '@gongji/shared/calendar';
import type { WalletLimits, WalletSource } from '@gongji/shared/contracts';
import { RELATION_LABEL, type Relation } from '@gongji/shared/vocabulary';
import { COMMON } from './common';

/** 医保钱包: money pushed to a relative, also across provinces. */
export const WALLET = {
  title: '医保钱包',
  lead: '把医保个人账户的钱转给近亲属。跨省也行，不用先绑定。',
  points: [
    '钱真的转过去：收下后，钱归对方。',
    '不是家庭共济绑定：对方不能从您的账户扣钱。',
    '两地都要已经开通，双方都要先确认。',
  ],
  mine: '您的参保地',
  theirs: '家人的参保地',
  areaOpen: '已开通',
  areaOutcome: { allowed: '已开通', refused: '还没有开通', undecided: '开没开通，要问当地' },
  bothOpen: '两地都已开通，可以用医保钱包转账。',
  balance: '医保钱包余额',
  account: '个人账户余额',
  none: '没有',
  leftToday: '今天还能转',
  leftTodayValue: (left: number, most: number) => `${left} 次（一天最多 ${most} 次）`,
  most: '一次最多转',
  hours: '夜间不能转出',
  hoursValue: ({ from, to }: NonNullable<WalletLimits['closedHours']>) => `${from} 到次日 ${to}`,
  pending: '上一笔还在等家人收下，办完才能再转。',
  confirmFirst: '确认使用医保钱包',
  send: '转给家人',
  transfers: '转账记录',
  transfersNone: '还没有转账',
  transfersNoneAbout: '转出、收到的钱列在这里。',
  outTo: (name: string) => `转给${name}`,
  inFrom: (name: string) => `${name}转给您`,

  confirmTitle: '确认使用医保钱包',
  confirmLead: '确认一次就行。确认后可以收钱，也可以转给家人。',
  who: '谁使用',
  place: '在哪里使用',
  phone: '您的手机号',
  phoneHint: '11 位。只交给医保系统。',
  phoneWrong: '请填写 11 位手机号。',
  phoneOfWechat: '用微信里的手机号',
  phoneGiven: '将用您微信里的手机号，只交给医保系统。',
  phoneNotGiven: '没能用上微信里的手机号，请自己填写。',
  readFirst: '读完须知并勾选同意，才能确认。',
  confirm: '立即确认使用',
  confirmed: '已确认使用医保钱包',
  confirmedAbout: '现在可以收家人转来的钱，也可以转给家人。',
  toWallet: '回到医保钱包',

  sendTitle: '转给家人',
  name: '家人姓名',
  nameShort: '姓名',
  nameHint: '和身份证上的一样。',
  nameWrong: '请填写身份证上的姓名，至少两个字。',
  idNumber: '家人的身份证号',
  idShort: '身份证',
  idHint: '18 位，最后一位可能是 X。不会保存在手机里。',
  idWrong: '身份证号不对，请对照身份证再核对一遍。',
  relation: '他（她）是您的什么人？',
  relationShort: '关系',
  relationMissing: '请选择一种关系。',
  amount: '转多少',
  amountShort: '金额',
  unit: '元',
  amountHint: (most: string) => `一次最多 ${most} 元，可以有两位小数。`,
  amountWrong: '请填写金额，例如 500 或 500.50。',
  amountOver: (most: string) => `一次最多转 ${most} 元。`,
  source: '用哪里的钱',
  sources: { 'personal-account': '医保个人账户', wallet: '医保钱包' } satisfies Record<
    WalletSource,
    string
  >,
  sourceLeft: (sum: string) => `现有 ${sum} 元`,
  sourceMissing: '请选择用哪里的钱。',
  checkTitle: '请核对，确认后马上转出',
  from: '谁的钱',
  to: '转给谁',
  receiverRelation: '他（她）是您的',
  sum: '金额',
  returns: '没收下就退回',
  warnings: [
    '对方收下后，您不能自己要回来。',
    '对方没有收下，钱会原路退回，一分不少。',
    '这笔办完后，才能再转下一笔。',
  ],
  promiseFirst: '读完承诺书并勾选同意，才能转出。',
  confirmSend: (sum: string) => `确认转出 ${sum} 元`,
  back: '返回修改',

  transferTitle: '医保钱包转账',
  facts: '转账内容',
  sender: '转出人',
  receiver: '收款人',
  sentAt: '转出时间',
  returnsAt: '没收下就退回',
  orderNumber: '订单号',
  failure: '未办成的原因',
  history: '办理经过',
  willReturn: '没有收下会自动退回',
  inWhat: '收下后存进医保钱包，可以看病、买药、缴居民医保。',
  inUntil: (until: string) => `${until} 前没有收下，会退回给对方。`,
  claim: (sum: string) => `收下 ${sum} 元`,
  decline: '不收，退给对方',
  declineAsk: '不收的话，钱马上退给对方。确定不收吗？',
  declineYes: '确定不收',
  declineNo: '再想想',
  toRecord: '看当时的判断和依据',
} as const;

/** Who the sender is to the receiver, from who the receiver is to the sender. */
const SENDER_IS: Readonly<Record<Relation, string>> = {
  ...RELATION_LABEL,
  parent: RELATION_LABEL.child,
  child: RELATION_LABEL.parent,
  grandparent: RELATION_LABEL.grandchild,
  grandchild: RELATION_LABEL.grandparent,
  'parent-in-law': '子女的配偶',
};

/** 韩志远（您的子女）转给您: as whoever gets the money reads it. */
export function fromWhomText(name: string, relation: Relation): string {
  return `${name}（您的${SENDER_IS[relation]}）`;
}

/** 11月16日 06:00: by when something must be done. */
export function momentText(instant: string): string {
  const local = shanghaiTime(Date.parse(instant));
  return `${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
}

export function balanceText(fen: number | null): string {
  return fen === null ? WALLET.none : COMMON.yuan(fen);
}
