import { account, demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';

const SHIJIAZHUANG = '130100';
const SUZHOU = '320500';

/** Two provinces, both with the wallet on 2025-11-15: 河北 in full, 苏州 by the list of 2025-03-14. */
export const DEMO_WALLET: readonly SandboxPerson[] = [
  demoPerson({
    demoId: 'han-zhiyuan',
    name: '韩志远',
    about: '石家庄职工，账户 5,600 元：确认使用医保钱包，转给苏州的母亲苏桂芳',
    group: 'wallet',
    countyCode: '130102',
    bornOn: '1983-10-19',
    areaCode: SHIJIAZHUANG,
    scheme: 'employee',
    yearsPaid: 17,
    insuredSince: '2008-07-01',
    openingAccount: account(420_000, 140_000),
  }),
  demoPerson({
    demoId: 'su-guifang',
    name: '苏桂芳',
    about: '韩志远的母亲，68 岁，苏州居民，已确认使用医保钱包：用长辈模式收下或谢绝',
    group: 'wallet',
    countyCode: '320508',
    bornOn: '1957-04-06',
    areaCode: SUZHOU,
    yearsPaid: 18,
    insuredSince: '2007-01-01',
    openingWalletFen: 0,
  }),
  demoPerson({
    demoId: 'han-xiaoming',
    name: '韩晓明',
    about: '韩志远的弟弟，苏州职工，账户 1,800 元，还没有确认使用医保钱包：转给他会被拒绝',
    group: 'wallet',
    countyCode: '130104',
    bornOn: '1988-01-27',
    areaCode: SUZHOU,
    scheme: 'employee',
    yearsPaid: 13,
    insuredSince: '2012-07-01',
    openingAccount: account(120_000, 60_000),
  }),
];
