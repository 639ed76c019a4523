import { createAlipayLogin } from './adapters/outside/alipay-login';
import type { OutsideSettings } from './adapters/outside/outside-http';
import { createWechatLogin } from './adapters/outside/wechat-login';
import type { Env } from './env';
import type { Services } from './use-cases/context';

export type PlatformEnv = Pick<
  Env,
  | 'WECHAT_APP_ID'
  | 'WECHAT_APP_SECRET'
  | 'WECHAT_URL'
  | 'ALIPAY_APP_ID'
  | 'ALIPAY_PRIVATE_KEY'
  | 'ALIPAY_PUBLIC_KEY'
  | 'ALIPAY_URL'
>;

/** The platforms of which the environment holds the secrets; at any other nobody signs in. */
export function platformLogins(
  env: PlatformEnv,
  observe: NonNullable<OutsideSettings['observe']>,
): Services['logins'] {
  const { WECHAT_APP_ID: wechatId, WECHAT_APP_SECRET: secret } = env;
  const {
    ALIPAY_APP_ID: appId,
    ALIPAY_PRIVATE_KEY: privateKey,
    ALIPAY_PUBLIC_KEY: alipayKey,
  } = env;
  const weapp =
    wechatId &&
    secret &&
    createWechatLogin({ appId: wechatId, secret }, { baseUrl: env.WECHAT_URL, observe });
  const alipay =
    appId &&
    privateKey &&
    alipayKey &&
    createAlipayLogin({ appId, privateKey, alipayKey }, { baseUrl: env.ALIPAY_URL, observe });
  return { ...(weapp ? { weapp } : {}), ...(alipay ? { alipay } : {}) };
}
