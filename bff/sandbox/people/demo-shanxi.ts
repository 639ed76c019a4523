import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const TAIYUAN = '140100';
const DATONG = '140200';

/** In 山西 1,000 yuan stay in the account, and one payer pays a settlement. */
export const DEMO_SHANXI: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'shanxi-son',
    name: '郭建军',
    about: '太原职工，账户 1,800.00 元，留 1,000 元，可用 800.00 元：正好缴两位家人',
    group: 'shanxi',
    countyCode: '140105',
    bornOn: '1979-12-03',
    areaCode: TAIYUAN,
    scheme: 'employee',
    yearsPaid: 22,
    insuredSince: '2003-07-01',
    openingAccount: account(120_000, 60_000),
  }),
  demoPerson({
    demoId: 'shanxi-father',
    name: '郭福全',
    about: '太原居民，74 岁：保费 400 元',
    group: 'shanxi',
    countyCode: '140106',
    bornOn: '1951-02-16',
    areaCode: TAIYUAN,
  }),
  demoPerson({
    demoId: 'shanxi-mother',
    name: '王桂花',
    about: '太原居民，72 岁：保费 400 元，正好用到留存线',
    group: 'shanxi',
    countyCode: '140106',
    bornOn: '1953-07-08',
    areaCode: TAIYUAN,
  }),
  demoPerson({
    demoId: 'shanxi-brother',
    name: '郭建平',
    about: '大同职工，账户 1,799.99 元，可用 799.99 元：差一分钱，第二位缴不成',
    group: 'shanxi',
    countyCode: '140213',
    bornOn: '1982-06-21',
    areaCode: DATONG,
    scheme: 'employee',
    yearsPaid: 18,
    insuredSince: '2007-07-01',
    openingAccount: account(119_999, 60_000),
  }),
  demoPerson({
    demoId: 'shanxi-wife',
    name: '李秀梅',
    about: '大同居民，建平的妻子：保费 400 元',
    group: 'shanxi',
    countyCode: '140212',
    bornOn: '1984-03-15',
    areaCode: DATONG,
  }),
  demoPerson({
    demoId: 'shanxi-child',
    name: '郭小宝',
    about: '大同居民，建平的孩子，9 岁：保费 400 元',
    group: 'shanxi',
    countyCode: '140212',
    bornOn: '2016-05-20',
    areaCode: DATONG,
    yearsPaid: 9,
    insuredSince: '2016-06-01',
  }),
];
