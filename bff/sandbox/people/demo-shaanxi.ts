import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const XIAN = '610100';
const XIANYANG = '610400';

/** Two payers in two cities of 陕西, where dates, a rank and a signature are part of a binding. */
export const DEMO_SHAANXI: readonly SandboxPerson[] = [
  demoPerson({
    group: 'shaanxi',
    demoId: 'shaanxi-son',
    name: '高建军',
    about: '西安职工，账户 1,200 元：填起止日期、排顺位、签名，为父母付钱',
    countyCode: '610102',
    bornOn: '1978-05-20',
    areaCode: XIAN,
    scheme: 'employee',
    yearsPaid: 21,
    insuredSince: '2003-07-01',
    openingAccount: account(90000, 30000),
  }),
  demoPerson({
    group: 'shaanxi',
    demoId: 'shaanxi-daughter',
    name: '高敏',
    about: '咸阳职工，账户 5,000 元：做父亲的第二顺位，哥哥的钱不够由她接着付',
    countyCode: '610402',
    bornOn: '1981-11-08',
    areaCode: XIANYANG,
    scheme: 'employee',
    yearsPaid: 18,
    insuredSince: '2006-09-01',
    openingAccount: account(380000, 120000),
  }),
  demoPerson({
    group: 'shaanxi',
    demoId: 'shaanxi-father',
    name: '高世荣',
    about: '西安居民，74 岁：看两个孩子谁先为自己付钱',
    countyCode: '610103',
    bornOn: '1951-03-12',
    areaCode: XIAN,
    yearsPaid: 15,
    insuredSince: '2009-01-01',
  }),
  demoPerson({
    group: 'shaanxi',
    demoId: 'shaanxi-mother',
    name: '何秀英',
    about: '西安居民，72 岁，断保一年：集中参保期内缴费也要等待',
    countyCode: '610104',
    bornOn: '1953-01-25',
    areaCode: XIAN,
    yearsPaid: 12,
    insuredSince: '2009-01-01',
    insuredLastYear: false,
    gapYears: 1,
  }),
];
