import {
  type EnrolmentStatus,
  SCHEME_LABEL,
  type Scheme,
  STATUS_LABEL,
} from '@gongji/shared/vocabulary';
import type { Tone } from './orders';

export const INSURANCE = {
  title: '我的参保信息',
  scheme: '参加的医保',
  area: '参保地',
  provinceDirect: '（省直）',
  years: '累计缴费',
  yearsText: (years: number) => `${years} 年`,
  since: '最早参保',
  idNumber: '身份证号',
  premiumPaid: (year: number) => `${year}年的居民医保已经缴好了。`,
  account: '个人账户',
  balance: '账户余额',
  pastYears: '历年结余',
  thisYear: '当年划入',
  noAccount: '没有个人账户。',
  noAccountAbout: '居民医保和部分职工医保没有个人账户，不能替家人付钱，但家人可以替您缴费。',
  asOf: (time: string) => `医保系统 ${time} 的数据`,
  refresh: '重新查询',
  call: '信息不对？打电话问',
  toPolicy: '看参保地的规定',
} as const;

const TONES: Readonly<Record<EnrolmentStatus, Tone>> = {
  active: 'good',
  paused: 'wait',
  arrears: 'wait',
  terminated: 'stop',
};

const ADVICE: Readonly<Record<EnrolmentStatus, string>> = {
  active: '参保正常，待遇可以使用。',
  paused: '参保暂停中。恢复参保前，可能不能使用待遇和共济。',
  arrears: '有欠费。补缴后待遇恢复，可打电话问怎么补缴。',
  terminated: '参保已终止。请到当地医保经办大厅重新办理参保登记。',
};

/** Word, tone and advice of an enrolment; a person in no scheme is told how to enrol. */
export function enrolmentText(scheme: Scheme, status: EnrolmentStatus) {
  if (scheme === 'none') {
    return {
      label: SCHEME_LABEL.none,
      tone: 'stop' as const,
      about: '还没有参加基本医保。请到当地医保经办大厅办理参保登记。',
    };
  }
  return { label: STATUS_LABEL[status], tone: TONES[status], about: ADVICE[status] };
}
