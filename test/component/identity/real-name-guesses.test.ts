import { MOST_CHECKS_A_DAY } from '@gongji/bff/src/use-cases/checks-a-day';
import { identityOf } from '../harness/identity-of';
import type { Sent } from '../harness/person-client';
import { startPlatformProduct } from '../harness/platform-product';
import type { Product } from '../harness/start-product';
import { READ, realNameStory } from './real-name-story';

let product: Product;
beforeAll(async () => {
  product = await startPlatformProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const { nobody, account, start } = realNameStory(() => product);

describe('a check of whose an account is', () => {
  it('is asked for twenty times a day by one account, and by another all the same', async () => {
    for (let begun = 0; begun < MOST_CHECKS_A_DAY; begun += 1) {
      await start('weapp', 'account-1', 'lin-jianguo');
    }
    const who = await identityOf(product, 'lin-jianguo');
    const body = { ...(await account('weapp', 'account-1')), ...who, ...READ };
    expect(await nobody().refused('startRealNameCheck', { body })).toMatchObject({
      ...{ status: 429, code: 'too-many-requests' },
    });
    await start('weapp', 'account-2', 'lin-jianguo');
  });

  it('counts what does not fit as well, so that no account tries all the numbers', async () => {
    const { idNumber } = await identityOf(product, 'lin-jianguo');
    const wrong = async () => ({
      body: { ...(await account('weapp', 'account-1')), name: '王小明', idNumber, ...READ },
    });
    for (let tried = 0; tried < MOST_CHECKS_A_DAY; tried += 1) {
      expect((await nobody().refused('startRealNameCheck', await wrong())).status).toBe(400);
    }
    expect((await nobody().refused('startRealNameCheck', await wrong())).status).toBe(429);
  });

  it('tells nobody of a number alone that it is a child’s', async () => {
    const child = await identityOf(product, 'newborn');
    const alone = { ...child, guardian: false, ...READ };
    const junk = { provider: 'weapp', credential: 'of-no-phone' } as const;
    const refusedWith = async (body: Sent<'startRealNameCheck'>['body']) =>
      (await nobody().refused('startRealNameCheck', { body })).code;
    expect(await refusedWith({ ...junk, ...alone })).toBe('sign-in-refused');
    const known = await account('weapp', 'account-1');
    expect(await refusedWith({ ...known, ...alone, name: '王小明' })).toBe('input-invalid');
    const same = await account('weapp', 'account-1');
    expect(await refusedWith({ ...same, ...alone })).toBe('guardian-needed');
  });
});
