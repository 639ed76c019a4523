import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import { COMMON, FACE, HOME, ME, noticePaper, REAL_NAME, TEMPORARY } from '../../miniapp/src/text';
import { codeFor } from '../component/harness/code-for';
import { startPlatformProduct } from '../component/harness/platform-product';
import type { Product } from '../component/harness/start-product';
import { bundleFolder } from './bundle';
import { Hands } from './by-role';
import { drawnNodes } from './drawn-nodes';
import { MiniRuntime } from './mini-runtime';
import { until } from './until';
import { wechatHost } from './wechat-host';

/** An account of WeChat, of which it says no name. */
const ACCOUNT = 'an-account-of-wechat';

/**
 * The real BFF with PostgreSQL, the worker and the sandbox, which plays WeChat's server side by its
 * own protocol: a code works once, and tells an account alone.
 */
export function productBesideWechat(): Promise<Product> {
  return startPlatformProduct({ worker: true });
}

export interface Wechat {
  readonly app: MiniRuntime;
  readonly me: Hands;
  readonly product: Product;
}

/** The built bundle in a runtime like WeChat's, at home, where nobody is signed in. */
export async function openWechat(product: Product): Promise<Wechat> {
  const folder = bundleFolder('weapp');
  const newCode = () => codeFor(product, 'weapp', ACCOUNT);
  const app = new MiniRuntime(folder, (navigate) => wechatHost(product.url, navigate, newCode));
  await app.launch('pages/home/index');
  return { app, me: new Hands(app, drawnNodes(folder, 'weapp')), product };
}

/** From home through the sign-in page: the account is new, so whose it is has to be proved. */
export async function signInByWechat(wechat: Wechat, demoId: string): Promise<void> {
  const { app, me, product } = wechat;
  const { name, idNumber } = identityOf(demoId);
  await me.press(HOME.signIn);
  await until(() => app.page.path.includes('sign-in'));
  await me.press(ME.signInWeapp);
  await until(() => app.page.path.includes('real-name'));
  await me.fill(REAL_NAME.name, name);
  await me.fill(TEMPORARY.idNumber, idNumber);
  await me.tick(new RegExp(noticePaper('identity-notice').title));
  await me.press(REAL_NAME.counter);
  await me.see(FACE.counterTitle);
  await me.fill(FACE.counterCode, await codeFor(product, 'counter', demoId));
  // The code is used up and the account known, and nobody hears of it.
  app.log.lost.add('/api/real-name-checks/finish');
  await me.press(FACE.counterSend);
  await me.press(COMMON.retry);
  await me.see(REAL_NAME.done(name));
  await me.press(REAL_NAME.goOn);
  await until(() => app.page.path.includes('home'));
  await me.see(HOME.hello(name));
}
