import { SOURCE_LABEL, type YearLine } from '@gongji/shared/contracts';
import { ORDER_KIND_LABEL } from '@gongji/shared/order';
import { COMMON } from './common';
import { spokenAmount } from './spoken';

/** A year of records in sums. */
export const RECORD_YEAR = {
  title: '年度汇总',
  open: '年度汇总',
  which: '看哪一年',
  yearOption: (year: number) => `${year}年`,
  paid: (year: number) => `${year}年给家人付了`,
  paidCount: (count: number) => `一共 ${count} 笔，都已办成。`,
  moved: (sum: string) => `另外，划拨到家庭共济资金 ${sum}。`,
  underWay: (count: number, sum: string) => `还有 ${count} 笔正在办，共 ${sum}，没有算在内。`,
  none: (year: number) => `${year}年还没有付过钱`,
  noneAbout: '给家人付的钱办成以后，会汇总在这里。',
  months: '每个月付了多少',
  month: '月份',
  sum: '金额',
  monthName: (month: number) => `${month}月`,
  quiet: '其他月份没有付过钱。',
  lines: '谁给谁付的',
  movedLines: '划拨到家庭共济资金',
  to: (payer: string, member: string) => `${payer} → ${member}`,
  spokenTo: (payer: string, member: string) => `${payer}给${member}`,
  inMonths: (parts: readonly string[]) => parts.join('，'),
  inMonth: (month: number, sum: string) => `${month}月 ${sum}`,
  list: '看这些记录',
} as const;

/** From whom to whom; money moved into one's own pot has one name only. */
export function yearLineWho({ payer, member }: Pick<YearLine, 'payer' | 'member'>) {
  if (!member) return { seen: payer.name, spoken: payer.name };
  return {
    seen: RECORD_YEAR.to(payer.name, member.name),
    spoken: RECORD_YEAR.spokenTo(payer.name, member.name),
  };
}

/** What and from where: 代缴居民医保 · 家庭共济资金. */
export function yearLineAbout({ kind, source }: Pick<YearLine, 'kind' | 'source'>): string {
  const parts = [ORDER_KIND_LABEL[kind], source && SOURCE_LABEL[source]];
  return parts.filter(Boolean).join(' · ');
}

/** 3月 380.00 元，11月 450.00 元: only the months with money in them. */
export function monthsText(monthsFen: readonly number[]): string {
  const parts = monthsFen.flatMap((fen, index) =>
    fen > 0 ? [RECORD_YEAR.inMonth(index + 1, COMMON.yuan(fen))] : [],
  );
  return RECORD_YEAR.inMonths(parts);
}

/** The picture in one sentence, for whoever hears it: 一月到十二月，最多的是11月，四百五十元。 */
export function monthsSpoken(monthsFen: readonly number[]): string {
  const most = Math.max(...monthsFen);
  const month = monthsFen.indexOf(most) + 1;
  return `每月柱状图。最多的是${month}月，${spokenAmount(most)}。下面是每个月的数。`;
}
