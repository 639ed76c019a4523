import { shanghaiTime } from '@gongji/shared/calendar';
import type { OrderView, PersonRef, RecordDetail, RecordView } from '@gongji/shared/contracts';
import type { OrderKind, OrderState } from '@gongji/shared/order';
import { recordKindText } from './family-words';

export const RECORDS = {
  title: '记录',
  lead: '钱和家庭的变动都在这里。',
  empty: '还没有记录',
  emptyAbout: '缴费、划拨或家庭有变动后，会记在这里。',
  noneFound: '没有符合条件的记录',
  noneFoundAbout: '换个条件，或查看全部记录。',
  filter: '查找记录',
  filterTitle: '筛选记录',
  filtered: '正在看',
  clearFilter: '查看全部',
  apply: '看结果',
  all: '全部',
  kind: '什么事',
  person: '哪位家人',
  happened: '哪一年办的',
  happenedOption: (year: number) => `${year} 年办的`,
  year: '参保年度',
  state: '办到哪一步',
  toYear: '年度汇总',
  toFile: '导出表格',
  moreWays: '还可以',
  loadMore: '查看更早的记录',
  end: '已经到底了',
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  yearOption: (year: number) => `${year} 年度`,
  toPremium: '去代缴居民医保',
  detailTitle: '记录详情',
  facts: '办理内容',
  history: '办理经过',
  payer: '付钱的人',
  member: '给谁',
  forMember: '成员',
  account: '扣款账户',
  accountPot: '家庭共济资金',
  accountOwn: '医保个人账户',
  coverYear: '参保年度',
  coverFrom: '待遇开始',
  returnsAt: '没收下就退回的时间',
  orderNumber: '订单号',
  batchOn: '批量扣款日',
  card: '收款银行卡',
  cardText: (tail: string) => `尾号 ${tail}`,
  occurred: '发生时间',
  failure: '未办成的原因',
  stateMeanings: '每一步是什么意思',
  hideMeanings: '收起说明',
  decision: '当时的判断',
  usable: '当时可用的钱',
  provinceDirect: '（省直）',
  verifier: '本人核验',
  noOrder: '这是家庭变动记录，没有动用钱。',
  payerMe: '我',
  binds: (payer: string, member: string) => `${payer}为${member}付钱`,
  from: '从哪天起可以付',
  to: '到哪天为止',
  endedOn: '从哪天起不再付',
  signed: '承诺书',
  signedValue: '已签名',
  papers: '交的材料',
  papersValue: (count: number) => `${count} 份`,
} as const;

/** The account that was charged, as the decision's own trace has it; null where that is not told. */
export function recordAccount({
  order,
  decision,
}: Pick<RecordDetail, 'order' | 'decision'>): string | null {
  if (!order || order.kind === 'wallet-transfer') return null;
  if (order.kind !== 'premium') return RECORDS.accountOwn;
  const model = decision?.steps.find(({ parameter }) => parameter === 'fundingModel')?.value;
  return model === 'pot' ? RECORDS.accountPot : RECORDS.accountOwn;
}

type Titled = Pick<RecordView, 'kind' | 'member' | 'payer'>;

/** What somebody did for whoever reads it, after their name. */
const FOR_ME: Readonly<Partial<Record<RecordView['kind'], string>>> = {
  premium: '替我缴',
  'wallet-transfer': '转给我',
};

/** What and for whom in one line: 代缴居民医保 · 林德福, or to the person paid for 林建国替我缴. */
export function recordTitle({ kind, member, payer }: Titled, readerId: string | null): string {
  const what = recordKindText(kind);
  if (!member) return what;
  if (kind === 'binding' && payer) {
    const named = (one: PersonRef) => (one.personId === readerId ? RECORDS.payerMe : one.name);
    return `${what} · ${RECORDS.binds(named(payer), named(member))}`;
  }
  const from = member.personId === readerId ? payer : null;
  const forMe = from === null ? undefined : FOR_ME[kind];
  return `${what} · ${from && forMe ? `${from.name}${forMe}` : member.name}`;
}

/** Below a heading that names year and month: 15日 09:30. */
export function dayInMonthText(instant: string): string {
  const local = shanghaiTime(Date.parse(instant));
  return `${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
}

const VERIFIERS: Readonly<Record<string, string>> = {
  placeholder: '演示核验（正式上线前的替代方式）',
};

/** Who checked the face, in words. */
export function verifierText(verifier: string): string {
  return VERIFIERS[verifier] ?? verifier;
}

const FAILURES: Readonly<Record<string, string>> = {
  'cancelled-by-payer': '付钱的人取消了办理。',
  'card-closed': '这张银行卡已经销户。',
  'card-unknown': '银行没有这个卡号。',
  'card-name-differs': '银行卡不是付钱的人本人的。',
  'payee-not-allowed': '银行不能给这个账户打款。',
  'payee-unknown': '打款系统没有查到收款的人。',
  'record-under-review': '征收部门正在复核这位家人的参保信息。',
  'already-paid': '征收部门显示这一年已经缴过。',
  'amount-wrong': '征收部门核对的金额和提交的不一样。',
  'balance-short': '扣款时账户里的钱不够。可以补足后重新登记，或在集中缴费期内自己缴。',
  'reserve-not-reached': '划拨后个人账户留不足规定的金额。',
  'not-resident': '征收部门显示这位家人不是居民医保参保人。',
  'person-unknown': '征收部门没有查到这位家人。',
  'payer-unknown': '医保系统没有查到付钱的人。',
  'receiver-unknown': '医保系统没有查到收钱的家人，或他（她）还没有确认使用医保钱包。',
};

/** Why an outside system did not do it; a code without words is given as it is, to be read out by telephone. */
export function failureText(failure: string): string {
  return FAILURES[failure] ?? `原因代码 ${failure}，可打电话询问。`;
}

const STATES: Readonly<Record<OrderKind, readonly OrderState[]>> = {
  premium: ['held', 'debited', 'submitted', 'confirmed', 'reversing', 'failed'],
  'pot-transfer': ['held', 'confirmed', 'failed'],
  'premium-refund': [
    'held',
    'debited',
    'submitted',
    'payout-failed',
    'confirmed',
    'reversing',
    'failed',
  ],
  'wallet-transfer': ['held', 'sent', 'claimed', 'confirmed', 'returning', 'returned', 'failed'],
};

/** The states one can meet in the order they come, for the explanation below a record. */
export function statesInOrder({
  kind,
  batchOn,
}: Pick<OrderView, 'kind' | 'batchOn'>): readonly OrderState[] {
  return batchOn === null ? STATES[kind] : ['scheduled', ...STATES[kind]];
}

/** A version of the policy data that decided: 福建省 2026-02-01.1 版. */
export function packText(areaName: string, version: string): string {
  return `${areaName} ${version} 版`;
}
