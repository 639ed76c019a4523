import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const SHANGHAI = '310000';

/** In 上海 only money of past years is shared: enough for the father, not for both. */
export const DEMO_SHANGHAI: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'shanghai-daughter',
    name: '周晓岚',
    about: '上海职工，历年 1,000 元、当年 2,000 元：能给父亲缴 700 元，再给母亲缴就不够',
    group: 'shanghai',
    countyCode: '310104',
    bornOn: '1985-03-09',
    areaCode: SHANGHAI,
    scheme: 'employee',
    yearsPaid: 16,
    insuredSince: '2009-07-01',
    openingAccount: account(100_000, 200_000),
  }),
  demoPerson({
    demoId: 'shanghai-father',
    name: '周根生',
    about: '上海居民，75 岁：保费 700 元，只能用历年余额',
    group: 'shanghai',
    countyCode: '310101',
    bornOn: '1950-06-18',
    areaCode: SHANGHAI,
  }),
  demoPerson({
    demoId: 'shanghai-mother',
    name: '吴美芬',
    about: '上海居民，68 岁：保费 870 元，历年余额不够时看原因',
    group: 'shanghai',
    countyCode: '310101',
    bornOn: '1957-11-02',
    areaCode: SHANGHAI,
  }),
];
