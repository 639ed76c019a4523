import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const XIAMEN = '350200';

/** Two payers and one father in 厦门, where payers follow one another by rank. */
export const DEMO_XIAMEN: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'xiamen-son',
    name: '陈志明',
    about: '厦门职工，账户 5,000 元：建家庭，和妹妹排出为父亲付钱的顺序',
    group: 'xiamen',
    countyCode: '350203',
    bornOn: '1979-04-11',
    areaCode: XIAMEN,
    scheme: 'employee',
    yearsPaid: 20,
    insuredSince: '2004-03-01',
    openingAccount: account(350_000, 150_000),
  }),
  demoPerson({
    demoId: 'xiamen-daughter',
    name: '陈志芳',
    about: '厦门职工，账户 4,000 元：加入哥哥的家庭，也绑定父亲，成为第二个付钱的人',
    group: 'xiamen',
    countyCode: '350206',
    bornOn: '1982-09-27',
    areaCode: XIAMEN,
    scheme: 'employee',
    yearsPaid: 17,
    insuredSince: '2007-06-01',
    openingAccount: account(280_000, 120_000),
  }),
  demoPerson({
    demoId: 'xiamen-father',
    name: '陈福来',
    about: '厦门居民，73 岁：看谁先为自己付钱，并调整顺序',
    group: 'xiamen',
    countyCode: '350205',
    bornOn: '1952-02-18',
    areaCode: XIAMEN,
    yearsPaid: 15,
    insuredSince: '2009-01-01',
  }),
];
