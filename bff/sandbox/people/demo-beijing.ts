import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const BEIJING = '110000';

/** In 北京 accounts are debited on the last day of the month, in full or not at all. */
export const DEMO_BEIJING: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'beijing-son',
    name: '赵立新',
    about: '北京职工，账户 1,500 元：把测试日设到 2025-12-10，为父母登记，月底批量扣',
    group: 'beijing',
    countyCode: '110105',
    bornOn: '1981-08-14',
    areaCode: BEIJING,
    scheme: 'employee',
    yearsPaid: 20,
    insuredSince: '2005-07-01',
    openingAccount: account(90_000, 60_000),
  }),
  demoPerson({
    demoId: 'beijing-father',
    name: '赵长河',
    about: '北京居民，76 岁：保费 460 元，月底扣款',
    group: 'beijing',
    countyCode: '110101',
    bornOn: '1949-10-05',
    areaCode: BEIJING,
  }),
  demoPerson({
    demoId: 'beijing-mother',
    name: '孙玉兰',
    about: '北京居民，71 岁：保费 460 元，月底前可以取消',
    group: 'beijing',
    countyCode: '110101',
    bornOn: '1954-04-23',
    areaCode: BEIJING,
  }),
];
