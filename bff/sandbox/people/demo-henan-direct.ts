import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const HENAN = '410000';
const ZHENGZHOU = '410100';

/** 河南省直: paid at once since 2024-10. Her father is insured in 郑州, so that a city meets 省直. */
export const DEMO_HENAN_DIRECT: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'henan-direct-daughter',
    name: '马丽娟',
    about: '河南省直职工，账户 1,600 元：父亲在郑州参保，给他直接代缴，看哪里说得不够准',
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
