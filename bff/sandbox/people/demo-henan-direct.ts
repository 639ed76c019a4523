import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const HENAN = '410000';
const ZHENGZHOU = '410100';

/** 河南省直: paid back the next month until 2024-10, direct since then. */
export const DEMO_HENAN_DIRECT: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'henan-direct-daughter',
    name: '马丽娟',
    about: '河南省直职工，账户 1,600 元：测试日设到 2024-03-15 看次月退回，今天看直接代缴',
    group: 'henan-direct',
    countyCode: '410105',
    bornOn: '1984-07-19',
    areaCode: HENAN,
    scheme: 'employee',
    yearsPaid: 15,
    insuredSince: '2009-07-01',
    openingAccount: account(100_000, 60_000),
    provinceDirect: true,
  }),
  demoPerson({
    demoId: 'henan-direct-father',
    name: '马振华',
    about: '郑州居民，73 岁：保费 400 元',
    group: 'henan-direct',
    countyCode: '410103',
    bornOn: '1952-12-01',
    areaCode: ZHENGZHOU,
  }),
];
