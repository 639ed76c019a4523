import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const NANJING = '320100';

/** A couple in 南京, where the spouse agrees on an own login before the binding counts. */
export const DEMO_JIANGSU_COUPLE: readonly SandboxPerson[] = [
  demoPerson({
    group: 'jiangsu',
    demoId: 'jiangsu-husband',
    name: '陆建平',
    about: '南京职工，账户 3,600 元：填起止日期，等妻子本人同意',
    countyCode: '320102',
    bornOn: '1980-03-03',
    areaCode: NANJING,
    scheme: 'employee',
    yearsPaid: 18,
    insuredSince: '2006-07-01',
    openingAccount: account(260000, 100000),
  }),
  demoPerson({
    group: 'jiangsu',
    demoId: 'jiangsu-wife',
    name: '沈慧兰',
    about: '南京居民，陆建平的妻子：登录后点同意，绑定才算数',
    countyCode: '320104',
    bornOn: '1982-10-21',
    areaCode: NANJING,
    yearsPaid: 12,
    insuredSince: '2013-01-01',
  }),
];
