import { BindStep } from '@gongji/shared/vocabulary';
import { bindStepText } from './bind-steps';
import { COMMON } from './common';
import { dayText } from './dates';

type Shape = Readonly<Record<string, unknown>>;
type Words = (text: string) => string;
type Writer = (value: Shape, words: Words) => string;

const list = (value: unknown, words: Words) =>
  Array.isArray(value) ? value.map((one) => words(String(one))).join('、') : '';
const rows = (value: unknown): Shape[] => (Array.isArray(value) ? value : []);
const namesText = (lead: string, value: unknown, words: Words) => {
  const names = list(value, words);
  return names && `${lead}：${names}`;
};
const sum = (value: unknown) => COMMON.yuan(Number(value));
const text = (value: unknown) => (typeof value === 'string' ? value : null);
const day = (value: unknown) => (typeof value === 'string' ? dayText(value) : null);
const people = (value: unknown) => (value === 'unlimited' ? '不限' : `${String(value)} 位`);

const GROUP: Readonly<Record<string, string>> = {
  general: '一般居民',
  'student-child': '学生儿童',
  'working-age': '劳动年龄',
  elderly: '老年人',
};
const ASSISTED: Readonly<Record<string, string>> = {
  none: '',
  full: '（全额资助）',
  reduced: '（部分资助）',
  disabled: '（残疾人）',
};

function agesText({ ageFrom, ageTo }: Shape): string {
  if (typeof ageFrom !== 'number') return typeof ageTo === 'number' ? `${ageTo} 岁及以下` : '';
  return typeof ageTo === 'number' ? `${ageFrom} 到 ${ageTo} 岁` : `${ageFrom} 岁及以上`;
}

function tierText(tier: Shape): string {
  const group = [GROUP[String(tier.group)] ?? '', agesText(tier)].filter(Boolean).join(' ');
  const who = `${group}${ASSISTED[String(tier.assisted)] ?? ''}`;
  if (tier.amountFen === null) return `${who} 还没有查到`;
  return `${who} ${sum(tier.amountFen)}${tier.billedBy === 'month' ? '／月' : ''}`;
}

function windowText(value: Shape): string {
  const opens = day(value.opensOn);
  const closes = day(value.closesOn);
  const extended = day(value.extendedTo);
  const main = value.rolling
    ? '全年都可以缴'
    : `${opens ? `${opens}到` : '到'}${closes ?? '何时结束还没有查到'}`;
  return `${String(value.coverYear)} 年度：${main}${extended ? `，可延长到${extended}` : ''}`;
}

/** Values with several parts, one writer each. */
const WRITERS: Readonly<Record<string, Writer>> = {
  relationsAllowed: (value, words) => {
    const undecided = list(value.undecided, words);
    return `${list(value.allowed, words)}${undecided ? `；还不确定：${undecided}` : ''}`;
  },
  publicExpenseExcluded: ({ payer, member }) =>
    `${payer ? '不能付钱' : '可以付钱'}，${member ? '不能被共济' : '可以被共济'}`,
  maxPayersPerMember: ({ local, crossArea }) => `本地 ${people(local)}，外地 ${people(crossArea)}`,
  maxByRole: (value, words) =>
    Object.entries(value)
      .map(([role, limit]) => `${words(role)} ${people(limit)}`)
      .join('，'),
  periodRequired: ({ startNotBeforeToday }) =>
    `要填起止日期${startNotBeforeToday ? '，开始日不能早于当天' : ''}`,
  bindSteps: (value) =>
    rows(value)
      .flatMap(({ step, name }) => {
        const known = BindStep.safeParse(step);
        return known.success ? [bindStepText(known.data, text(name))] : [];
      })
      .join(' → '),
  codeLinkLimits: (value) =>
    `一人最多绑 ${String(value.membersPerHolder)} 位，被 ${String(value.holdersPerMember)} 人绑，每月新绑 ${String(value.newBindsMonth)} 次`,
  potTransfers: ({ timesMonth, unusedCarriesOver }) =>
    `每月 ${String(timesMonth)} 次${unusedCarriesOver ? '，没用完的可累积' : ''}`,
  healthAccountModel: ({ thisYearCreditShared, pharmacyFenYear }) =>
    `当年划入的钱${thisYearCreditShared ? '可以' : '不可以'}共济，药店一年最多用 ${sum(pharmacyFenYear)}`,
  proxyPurchase: ({ patientCard, bothIds }) =>
    [patientCard ? '病人的医保卡' : '', bothIds ? '两个人的身份证' : ''].filter(Boolean).join('、'),
  residentPremium: ({ coverYear, tiers, subsidyFen }) => {
    const each = Array.isArray(tiers) ? tiers.map((tier) => tierText(tier as Shape)) : [];
    const aid = subsidyFen === null ? '' : `；政府补助每人 ${sum(subsidyFen)}`;
    return `${String(coverYear)} 年度：${each.join('，')}${aid}`;
  },
  premiumFloor: ({ coverYear, floorFen, subsidyFen }) =>
    `${String(coverYear)} 年度：个人至少 ${sum(floorFen)}，政府至少补 ${sum(subsidyFen)}`,
  premiumWindow: windowText,
  waitingAfterRepairMin: ({ gapYears, months }) =>
    `断保 ${String(gapYears)} 年以上的，补缴后至少等 ${String(months)} 个月`,
  newbornCover: ({ days, after }) =>
    `出生 ${String(days)} 天内缴费的，从出生那天起；超过的，${after === 'payment-day' ? '从缴费那天起' : '从缴费次月起'}`,
  freshmanCover: ({ coverYear, coverFrom }) =>
    `${String(coverYear)} 年度：${day(coverFrom) ?? ''}起`,
  enrolmentIncentive: ({ fromYear, stepFenYear }) =>
    `连续参保满 ${String(Number(fromYear) - 1)} 年后，每多一年大病保险多报 ${sum(stepFenYear)}`,
  bindUpkeepDays: ({ fromDay, toDay }) =>
    `每月 ${String(fromDay)} 到 ${String(toDay)} 日，可能办不了绑定`,
  premiumsNamedUnchecked: (value, words) =>
    rows(value)
      .map(
        ({ areaCode, group, amountFen }) =>
          `${words(String(areaCode))}${GROUP[String(group)] ?? ''} ${sum(amountFen)}`,
      )
      .join('，'),
  walletList: ({ full, part, named }, words) =>
    [
      namesText('全省开通', full, words),
      namesText('部分地区开通', part, words),
      namesText('点名开通', named, words),
    ]
      .filter(Boolean)
      .join('；') || '还没有地方开通',
  walletClosedHours: ({ from, to }) => `${String(from)} 到次日 ${String(to)}`,
  walletReturnAt: ({ daysLater, at }) =>
    `${Number(daysLater) === 1 ? '第二天' : `${String(daysLater)} 天后`} ${String(at)} 退回`,
};

/** A value of several parts as one sentence; parts nobody wrote words for are left to the sources. */
export function shapeText(name: string, value: unknown, words: Words): string {
  const write = WRITERS[name];
  if (!write || typeof value !== 'object' || value === null) return '';
  return write(value as Shape, words);
}
