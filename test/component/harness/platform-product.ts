import { generateKeyPairSync } from 'node:crypto';
import type { PlayedPlatforms } from '@gongji/bff/sandbox/login/played-platforms';
import { createAlipayLogin } from '@gongji/bff/src/adapters/outside/alipay-login';
import type { OutsideSettings } from '@gongji/bff/src/adapters/outside/outside-http';
import { createWechatLogin } from '@gongji/bff/src/adapters/outside/wechat-login';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { Provider } from '@gongji/shared/contracts';
import { codeFor } from './code-for';
import { type Product, type ProductOptions, startProduct } from './start-product';

const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });

const appKeys = rsaPair();
const gatewayKeys = rsaPair();
const wechat = { appId: 'wx0000000000000001', secret: 'a-secret-of-this-test' };

/** How our app is known at the platforms that the sandbox plays. */
export const PLAYED: PlayedPlatforms = {
  wechat,
  alipay: {
    appId: '2021000000000001',
    appKey: appKeys.publicKey,
    gatewayKey: gatewayKeys.privateKey,
  },
};

/** The same app as the product knows it. */
export const APPS = {
  wechat,
  alipay: {
    appId: '2021000000000001',
    privateKey: appKeys.privateKey,
    alipayKey: gatewayKeys.publicKey,
  },
};

/** The real adapters, before whatever listens at `url`. */
export function platformLogins(url: string, settings: Omit<OutsideSettings, 'baseUrl'> = {}) {
  return {
    weapp: createWechatLogin(APPS.wechat, { ...settings, baseUrl: url }),
    alipay: createAlipayLogin(APPS.alipay, { ...settings, baseUrl: `${url}/gateway.do` }),
  };
}

/** The product with WeChat and Alipay as they are spoken to, the sandbox at the other end. */
export function startPlatformProduct(options: ProductOptions = {}): Promise<Product> {
  const adapt = (given: Services, sandboxUrl: string): Services => ({
    ...(options.adapt?.(given, sandboxUrl) ?? given),
    logins: { ...given.logins, ...platformLogins(sandboxUrl) },
  });
  return startProduct({ ...options, platforms: PLAYED, adapt });
}

/** A credential as the mini-program of a platform sends it. */
export async function credentialFor(product: Product, provider: Provider, account: string) {
  if (provider === 'demo') return { provider, credential: account };
  return { provider, credential: await codeFor(product, provider, account) };
}
