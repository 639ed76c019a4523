import type { Fact, Reason } from '@gongji/shared/decision';
import { RELATION_LABEL, ROLE_LABEL, SCHEME_LABEL, STATUS_LABEL } from '@gongji/shared/vocabulary';
import { COMMON } from './common';
import { dayText } from './dates';

/** Words for the numbers a reason carries; a fact without a word is for operators, not for people. */
const LABEL: Readonly<Record<string, string>> = {
  amountFen: '需要',
  askedFen: '需要',
  neededFen: '需要',
  billFen: '应缴',
  balanceFen: '账户余额',
  potFen: '家庭共济资金',
  usableFen: '可用',
  movableFen: '可划拨',
  reserveFen: '须留足',
  shortFen: '还差',
  missingFen: '还差',
  leftFen: '剩余',
  billedFen: '账单',
  limitFen: '上限',
  floorFen: '最低',
  premiumFen: '缴费标准',
  limit: '上限',
  count: '现有',
  now: '现有',
  ever: '累计',
  sentToday: '今天已转',
  coverYear: '参保年度',
  opensOn: '开始',
  closesOn: '结束',
  batchOn: '扣款日',
  from: '起',
  to: '止',
  coverFrom: '待遇开始',
  waitingMonths: '等待',
  waitingMonthsFixed: '等待',
  scheme: '险种',
  status: '状态',
  relation: '关系',
  allowed: '可以共济的家人',
  role: '身份',
  area: '参保地',
  payerArea: '付钱的人参保地',
  memberArea: '家人参保地',
  payerScheme: '付钱的人',
  memberScheme: '这位家人',
};

const WORDS: Readonly<Record<string, string>> = {
  ...SCHEME_LABEL,
  ...STATUS_LABEL,
  ...RELATION_LABEL,
  ...ROLE_LABEL,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type AreaName = (areaCode: string) => string | null;

function valueText(key: string, value: Fact, areaName: AreaName): string | null {
  if (typeof value === 'number') return numberText(key, value);
  if (Array.isArray(value)) return listText(value);
  if (typeof value !== 'string') return null;
  if (/area$/i.test(key)) return areaName(value);
  return DAY.test(value) ? dayText(value) : (WORDS[value] ?? null);
}

/** Said whole or not at all: half a list would be a wrong one. */
function listText(codes: readonly string[]): string | null {
  const words = codes.flatMap((code) => WORDS[code] ?? []);
  return codes.length > 0 && words.length === codes.length ? words.join('、') : null;
}

function numberText(key: string, value: number): string {
  if (key.endsWith('Fen')) return COMMON.yuan(value);
  if (key.startsWith('waitingMonths')) return `${value} 个月`;
  if (key === 'coverYear') return `${value} 年`;
  return String(value);
}

export interface FactLine {
  readonly label: string;
  readonly value: string;
}

/** The figures of a reason as label and value, in the order the rule gave them. */
export function factLines(
  reason: Pick<Reason, 'facts'>,
  areaName: AreaName = () => null,
): FactLine[] {
  return Object.entries(reason.facts).flatMap(([key, fact]) => {
    const label = LABEL[key];
    const value = valueText(key, fact, areaName);
    return label && value ? [{ label, value }] : [];
  });
}
