import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const HANGZHOU = '330100';

/** In 浙江 a binding is filed first, and only money of past years is shared. */
export const DEMO_ZHEJIANG: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'zhejiang-son',
    name: '徐海峰',
    about: '杭州职工，历年 900 元、当年 1,500 元：只有历年余额能给家人用',
    group: 'zhejiang',
    countyCode: '330106',
    bornOn: '1986-10-11',
    areaCode: HANGZHOU,
    scheme: 'employee',
    yearsPaid: 14,
    insuredSince: '2011-07-01',
    openingAccount: account(90_000, 150_000),
  }),
  demoPerson({
    demoId: 'zhejiang-mother',
    name: '沈阿珍',
    about: '杭州居民，66 岁：等着儿子备案、绑定',
    group: 'zhejiang',
    countyCode: '330102',
    bornOn: '1959-03-28',
    areaCode: HANGZHOU,
  }),
];
