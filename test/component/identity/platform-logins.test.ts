import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAlipayLogin } from '@gongji/bff/src/adapters/outside/alipay-login';
import { createWechatLogin } from '@gongji/bff/src/adapters/outside/wechat-login';
import type { Provider } from '@gongji/shared/contracts';
import { codeFor } from '../harness/code-for';
import {
  APPS,
  credentialFor,
  platformLogins,
  startPlatformProduct,
} from '../harness/platform-product';
import type { Product } from '../harness/start-product';

type Platform = Exclude<Provider, 'demo'>;

const DEADLINE_MS = 1_000;
const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
const PLATFORMS = ['weapp', 'alipay'] as const;
let product: Product;

beforeAll(async () => {
  product = await startPlatformProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const exchange = (platform: Platform, code: string) =>
  platformLogins(product.sandboxUrl)[platform].exchange(code);
const codeOf = (platform: Platform, account: string) => codeFor(product, platform, account);
const refused = (code: string) => ({ kind: 'refused', code });

describe.each(PLATFORMS)('the sign-in of %s, over its own protocol', (platform) => {
  it('tells the account and nothing more', async () => {
    const answer = await exchange(platform, await codeOf(platform, 'account-1'));
    expect(answer).toEqual({ kind: 'done', value: { subject: 'account-1', realName: null } });
  });

  it('takes a code once', async () => {
    const code = await codeOf(platform, 'account-1');
    expect((await exchange(platform, code)).kind).toBe('done');
    expect(await exchange(platform, code)).toEqual(refused('credential-unknown'));
  });

  it('knows no code that was made up, nor one of the other platform', async () => {
    expect(await exchange(platform, 'made-up')).toEqual(refused('credential-unknown'));
    const other = platform === 'weapp' ? 'alipay' : 'weapp';
    const answer = await exchange(platform, await codeOf(other, 'account-1'));
    expect(answer).toEqual(refused('credential-unknown'));
  });

  it('takes no code that has grown old', async () => {
    await product.play({ today: '2026-03-01', time: '10:00' });
    const [young, old] = [await codeOf(platform, 'one'), await codeOf(platform, 'two')];
    await product.play({ today: '2026-03-01', time: '10:02' });
    expect((await exchange(platform, young)).kind).toBe('done');
    await product.play({ today: '2026-03-01', time: '10:06' });
    expect(await exchange(platform, old)).toEqual(refused('credential-unknown'));
  });

  it('says that an account is held for a risk', async () => {
    const code = await codeOf(platform, 'account-at-risk');
    expect(await exchange(platform, code)).toEqual(refused('account-blocked'));
  });

  it('is unsure where the platform is busy, and where our own secret is wrong', async () => {
    const busy = await exchange(platform, await codeOf(platform, 'account-busy'));
    const whys = { weapp: 'wechat--1', alipay: 'alipay-isp.unknow-error' };
    expect(busy).toEqual({ kind: 'unsure', why: whys[platform] });
    const wrong = await wrongSecret()[platform].exchange(await codeOf(platform, 'account-1'));
    const ours = { weapp: 'wechat-40125', alipay: 'alipay-isv.invalid-signature' };
    expect(wrong).toEqual({ kind: 'unsure', why: ours[platform] });
  });

  it('does not wait for a platform that is silent, and leaves it alone after a while', async () => {
    const silent = await listening(() => {});
    const guard = { failures: 2, restMs: 5_000, atOnce: 4, waiting: 4 };
    const login = platformLogins(silent.url, { deadlineMs: DEADLINE_MS, guard })[platform];
    for (const why of ['ERR_CANCELED', 'ERR_CANCELED', 'circuit-open']) {
      expect(await login.exchange('a-code')).toEqual({ kind: 'unsure', why });
    }
    await silent.close();
  });
});

describe('WeChat', () => {
  it('is asked about one account a hundred times a minute at most', async () => {
    // The played clock stands, so that it is one minute however long the calls take.
    await product.play({ today: '2026-03-01', time: '10:00' });
    const ask = async () => exchange('weapp', await codeOf('weapp', 'account-1'));
    // Ten at once: all at once they wait for each other longer than an answer is waited for.
    for (let asked = 0; asked < 100; asked += 10) {
      const answers = await Promise.all(Array.from({ length: 10 }, ask));
      expect(answers.filter(({ kind }) => kind !== 'done')).toEqual([]);
    }
    expect(await ask()).toEqual(refused('asked-too-often'));
  }, 60_000);

  it('tells a session key, which goes no further than the adapter', async () => {
    const { appId, secret } = APPS.wechat;
    const asked = new URLSearchParams({
      ...{ appid: appId, secret, js_code: await codeOf('weapp', 'account-1') },
      grant_type: 'authorization_code',
    });
    const answer = await fetch(`${product.sandboxUrl}/sns/jscode2session?${asked}`);
    expect(Object.keys(JSON.parse(await answer.text()))).toContain('session_key');
    const told = await exchange('weapp', await codeOf('weapp', 'account-1'));
    expect(JSON.stringify(told)).not.toContain('session');
    const body = await credentialFor(product, 'weapp', 'account-1');
    const { status, text } = await product.nobody().send('signIn', { body });
    const logged = product.logLines.join();
    expect([status, logged]).toEqual([403, expect.stringContaining('/api/sessions')]);
    expect(text + logged).not.toMatch(/session_key|a-secret-of-this-test/);
  });
});

describe('Alipay', () => {
  const answered = async (change: (text: string) => string) => {
    const between = await listening(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      const answer = await fetch(`${product.sandboxUrl}${req.url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.concat(chunks),
      });
      res.end(change(await answer.text()));
    });
    const { alipay } = platformLogins(between.url);
    const answer = await alipay.exchange(await codeOf('alipay', 'account-1'));
    await between.close();
    return answer;
  };
  const notBelieved = { kind: 'unsure', why: 'answer-breaks-contract' };

  it('is believed where its answer comes as it was signed', async () => {
    expect(await answered((text) => text)).toMatchObject({ kind: 'done' });
  });

  it.each([
    [
      'another account is written into it',
      (text: string) => text.replace('account-1', 'account-2'),
    ],
    ['the signature is taken away', (text: string) => text.replace(/,"sign":"[^"]*"/, '')],
    [
      'the signature is another',
      (text: string) => text.replace(/"sign":".{8}/, '"sign":"AAAAAAAA'),
    ],
    ['it is no JSON', () => '<html></html>'],
    ['a refusal is made up', () => '{"error_response":{"code":"40002"},"sign":"AAAA"}'],
  ])('is not believed where %s', async (_case, change) => {
    expect(await answered(change)).toEqual(notBelieved);
  });

  it('turns away a request that was signed ten minutes ago, or changed on its way', async () => {
    const settings = { baseUrl: `${product.sandboxUrl}/gateway.do` };
    const late = createAlipayLogin(APPS.alipay, settings, () => Date.now() - 11 * 60_000);
    const code = await codeOf('alipay', 'account-1');
    const why = 'alipay-isv.invalid-timestamp';
    expect(await late.exchange(code)).toEqual({ kind: 'unsure', why });
    expect(await exchange('alipay', code)).toMatchObject({ kind: 'done' });
  });
});

function wrongSecret() {
  const wechat = { ...APPS.wechat, secret: 'another-secret' };
  const alipay = { ...APPS.alipay, privateKey: OTHER_KEY };
  const baseUrl = product.sandboxUrl;
  return {
    weapp: createWechatLogin(wechat, { baseUrl }),
    alipay: createAlipayLogin(alipay, { baseUrl: `${baseUrl}/gateway.do` }),
  };
}

async function listening(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
