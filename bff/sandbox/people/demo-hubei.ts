import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const WUHAN = '420100';
const SUIZHOU = '421300';

/** In 湖北 a premium is paid in cash first and paid back to the payer later. */
export const DEMO_HUBEI: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'hubei-son',
    name: '黄国栋',
    about: '武汉职工，账户 1,800 元：父亲的保费先现金缴，再申请退回银行卡',
    group: 'hubei',
    countyCode: '420106',
    bornOn: '1983-01-27',
    areaCode: WUHAN,
    scheme: 'employee',
    yearsPaid: 17,
    insuredSince: '2008-07-01',
    openingAccount: account(130_000, 50_000),
  }),
  demoPerson({
    demoId: 'hubei-father',
    name: '黄启明',
    about: '武汉居民，70 岁：在测试台用现金缴 2026 年度保费 400 元',
    group: 'hubei',
    countyCode: '420102',
    bornOn: '1955-05-30',
    areaCode: WUHAN,
  }),
  demoPerson({
    demoId: 'hubei-mother',
    name: '刘秀珍',
    about: '随州居民，67 岁：还没有缴费，看“先缴费，再申请”',
    group: 'hubei',
    countyCode: '421303',
    bornOn: '1958-09-12',
    areaCode: SUIZHOU,
  }),
  demoPerson({
    demoId: 'hubei-daughter',
    name: '黄雨桐',
    about: '武汉居民，15 岁：父亲先缴保费，再申请退回',
    group: 'hubei',
    countyCode: '420106',
    bornOn: '2010-03-14',
    areaCode: WUHAN,
  }),
  demoPerson({
    demoId: 'hubei-younger-son',
    name: '黄雨辰',
    about: '武汉居民，11 岁：和姐姐一起，看几个人的退回各到哪一步',
    group: 'hubei',
    countyCode: '420106',
    bornOn: '2014-08-02',
    areaCode: WUHAN,
  }),
];
