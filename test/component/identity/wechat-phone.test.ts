import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWechatLogin } from '@gongji/bff/src/adapters/outside/wechat-login';
import { codeFor } from '../harness/code-for';
import { agreed } from '../harness/family-story';
import { tracesInDump } from '../harness/personal-traces';
import { APPS, platformLogins, startPlatformProduct } from '../harness/platform-product';
import type { Product } from '../harness/start-product';

const PHONE = '13912340077';
const notice = { agreed: agreed('wallet-notice') };
let product: Product;

beforeAll(async () => {
  product = await startPlatformProduct();
});
beforeEach(async () => {
  await product.reset();
  await product.play({ today: '2026-03-01' });
});
afterAll(() => product.stop());

const codeOfButton = (phone = PHONE) => codeFor(product, 'weapp-phone', phone);
const readPhone = (code: string) => platformLogins(product.sandboxUrl).weapp.readPhone?.(code);

describe('the telephone of an account of WeChat', () => {
  it('is told for a code of its button, once', async () => {
    const code = await codeOfButton();
    expect(await readPhone(code)).toEqual({ kind: 'done', value: PHONE });
    const unknown = { kind: 'refused', code: 'credential-unknown' };
    expect(await readPhone(code)).toEqual(unknown);
    expect(await readPhone('made-up')).toEqual(unknown);
  });

  it('confirms a wallet, and is in no answer, log or table', async () => {
    const person = await product.as('han-zhiyuan');
    const body = { ...notice, phoneCode: await codeOfButton() };
    const { status, text } = await person.send('confirmWallet', { body });
    expect([status, text]).toEqual([200, expect.stringContaining('"confirmed":true')]);
    expect(text + product.logLines.join()).not.toContain(PHONE);
    expect(await tracesInDump(product.databaseUrl, [PHONE])).toEqual([]);
  });

  it('is taken by one way: no used code, not typed and told at once, not neither', async () => {
    const person = await product.as('han-zhiyuan');
    const used = await codeOfButton();
    await readPhone(used);
    const errorOf = async (more: object) =>
      (await person.refused('confirmWallet', { body: { ...notice, ...more } })).errors;
    const over = [{ field: 'phoneCode', code: 'credential-unknown' }];
    expect(await errorOf({ phoneCode: used })).toEqual(over);
    const unclear = [{ field: 'phone', code: 'one-of-two' }];
    expect(await errorOf({})).toEqual(unclear);
    expect(await errorOf({ phone: PHONE, phoneCode: used })).toEqual(unclear);
  });
});

describe("the app's own token", () => {
  let server: Server;
  let asked: string[];
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  /** WeChat with a token that it changes after so many numbers. */
  async function changingAfter(most: number, countryCode = '86') {
    asked = [];
    const told = () => asked.filter((path) => path.endsWith('number')).length;
    server = createServer(({ url = '' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://wechat.test');
      asked.push(pathname);
      const token = told() > most ? 'token-2' : 'token-1';
      const phone = { phone_info: { purePhoneNumber: PHONE, countryCode }, errcode: 0 };
      const number = searchParams.get('access_token') === token ? phone : { errcode: 40001 };
      const answer = pathname.endsWith('token')
        ? { access_token: token, expires_in: 7_200 }
        : number;
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const clock = { nowMs: 0 };
    const settings = { baseUrl: `http://127.0.0.1:${port}` };
    return { clock, login: createWechatLogin(APPS.wechat, settings, () => clock.nowMs) };
  }

  const TOKEN = '/cgi-bin/stable_token';
  const NUMBER = '/wxa/business/getuserphonenumber';
  const done = { kind: 'done', value: PHONE };

  it('is asked for once in two hours, and not for each number', async () => {
    const { clock, login } = await changingAfter(9);
    for (let each = 0; each < 3; each += 1) expect(await login.readPhone?.('a')).toEqual(done);
    clock.nowMs = 7_200_000;
    expect(await login.readPhone?.('a')).toEqual(done);
    expect(asked).toEqual([TOKEN, NUMBER, NUMBER, NUMBER, TOKEN, NUMBER]);
  });

  it('is asked for anew where WeChat takes it no more', async () => {
    const { login } = await changingAfter(1);
    expect(await login.readPhone?.('a')).toEqual(done);
    expect(await login.readPhone?.('b')).toEqual(done);
    expect(asked).toEqual([TOKEN, NUMBER, NUMBER, TOKEN, NUMBER]);
  });

  it('brings no number from elsewhere, which the core could not take', async () => {
    const { login } = await changingAfter(9, '852');
    const answer = await login.readPhone?.('a');
    expect(answer).toEqual({ kind: 'refused', code: 'phone-not-mainland' });
  });
});
