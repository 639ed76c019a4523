import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const SHENZHEN = '440300';

/** A family in 深圳: papers are reviewed, and who pays by the second tier has no account. */
export const DEMO_SHENZHEN: readonly SandboxPerson[] = [
  demoPerson({
    group: 'shenzhen',
    demoId: 'shenzhen-father',
    name: '黄志强',
    about: '深圳一档职工，账户 4,200 元：交材料绑定儿子，等经办机构审核',
    countyCode: '440304',
    bornOn: '1984-06-17',
    areaCode: SHENZHEN,
    scheme: 'employee',
    yearsPaid: 15,
    insuredSince: '2008-07-01',
    openingAccount: account(310000, 110000),
  }),
  demoPerson({
    group: 'shenzhen',
    demoId: 'shenzhen-mother',
    name: '曾丽',
    about: '深圳二档职工，没有个人账户：不能创建家庭，也不能付钱',
    countyCode: '440305',
    bornOn: '1986-02-03',
    areaCode: SHENZHEN,
    scheme: 'employee',
    yearsPaid: 12,
    insuredSince: '2011-03-01',
  }),
  demoPerson({
    group: 'shenzhen',
    demoId: 'shenzhen-son',
    name: '黄子涵',
    about: '深圳居民，8 岁',
    countyCode: '440306',
    bornOn: '2017-04-29',
    areaCode: SHENZHEN,
    yearsPaid: 8,
    insuredSince: '2017-06-01',
  }),
  demoPerson({
    group: 'shenzhen',
    demoId: 'shenzhen-grandmother',
    name: '林桂兰',
    about: '深圳居民，71 岁：黄志强的母亲',
    countyCode: '440304',
    bornOn: '1954-08-11',
    areaCode: SHENZHEN,
    yearsPaid: 9,
    insuredSince: '2016-01-01',
  }),
];
