import { account, demoPerson } from '@gongji/bff/sandbox/people/demo-person';
import type { SandboxPerson } from '@gongji/bff/sandbox/people/sandbox-person';
import type { Product } from '../harness/start-product';
import { type AreaFamily, doOutside, makeAreaFamily, refundOf } from './area-story';

/** Two payers with five relatives each, in 湖北: nobody of the demo has money for so many refunds. */
const PAYERS = [1, 2].map((at) => `crowd-payer-${at}`);
const RELATIVES = [1, 2, 3, 4, 5];
const FIRST_YEAR = 2021;
const WUHAN = { areaCode: '420100', about: '退款人群' } as const;
const COUNTIES = ['420102', '420106'];

/** What the collector bills anybody in 湖北, in fen. */
export const PREMIUM_FEN = 40_000;

const relativeOf = (payer: string, at: number) => `${payer}-relative-${at}`;

/** The people of the sandbox, and the crowd among them. */
export function withCrowd(real: { readonly DEMO_PEOPLE: readonly SandboxPerson[] }) {
  const crowd = PAYERS.flatMap((payer, which) => {
    const about = { ...WUHAN, countyCode: COUNTIES[which] ?? '' };
    const relatives = RELATIVES.map((at) => {
      const who = { demoId: relativeOf(payer, at), name: `家人${'一二三四五'[at - 1]}` };
      return demoPerson({ ...about, ...who, bornOn: `199${at}-03-03` });
    });
    const openingAccount = account(20_000_000, 0);
    const own = { demoId: payer, name: '退款人', bornOn: '1970-03-03', openingAccount };
    return [demoPerson({ ...about, ...own, scheme: 'employee' }), ...relatives];
  });
  return { ...real, DEMO_PEOPLE: [...real.DEMO_PEOPLE, ...crowd] };
}

export async function joinCrowd(product: Product): Promise<AreaFamily[]> {
  const families: AreaFamily[] = [];
  for (const payer of PAYERS) {
    const joining = RELATIVES.map((at) => [relativeOf(payer, at), 'child'] as const);
    families.push(await makeAreaFamily(product, payer, joining));
  }
  return families;
}

/** A payer, a relative and a year for each number. */
function premiumOf(number: number) {
  const which = number % PAYERS.length;
  const turn = Math.floor(number / PAYERS.length);
  const demoId = relativeOf(PAYERS[which] ?? '', 1 + (turn % RELATIVES.length));
  return { which, demoId, coverYear: FIRST_YEAR + Math.floor(turn / RELATIVES.length) };
}

/** So many premiums are paid at a counter. */
export async function payInCash(product: Product, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const { demoId, coverYear } = premiumOf(number);
    await doOutside(product, { act: 'pay-premium-in-cash', demoId, coverYear });
  }
}

/** The request to have one of them paid back, and whose it is. */
export function refundOfPaid(families: readonly AreaFamily[], number: number) {
  const { which, demoId, coverYear } = premiumOf(number);
  const family = families[which];
  if (!family) throw new Error('a refund of nobody');
  const { params, body } = refundOf(family, demoId, PREMIUM_FEN);
  return { payer: family.payer, sent: { params, body: { ...body, coverYear } } };
}
