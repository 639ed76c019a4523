import type { PayingSource } from './record-years';

/** The columns of the family's CSV file, in their order, with the heading of each. */
export const RECORD_FILE_COLUMNS = {
  occurredAt: '时间',
  kind: '事项',
  payer: '付钱的人',
  member: '家人',
  amountYuan: '金额（元）',
  state: '状态',
  coverYear: '参保年度',
  source: '扣款账户',
  orderNumber: '订单号',
  notes: '备注',
  history: '办理经过',
} as const;
export type RecordFileColumn = keyof typeof RECORD_FILE_COLUMNS;

/** What a note tells, before what it is. */
export const RECORD_NOTE_LABEL = {
  coverFrom: '待遇开始',
  batchOn: '批量扣款日',
  returnsAt: '没收下就退回的时间',
  cardTail: '收款银行卡尾号',
  failure: '未办成的原因',
} as const;

export const SOURCE_LABEL: Readonly<Record<PayingSource, string>> = {
  'personal-account': '医保个人账户',
  pot: '家庭共济资金',
  wallet: '医保钱包',
};
