import { type Host, type Navigate, wechatHost } from '../weapp/wechat-host';

interface Stored {
  readonly key: string;
  readonly data?: unknown;
}

/** `my`: as `wx`, but storage takes and gives objects, and some calls have other names. */
export function alipayHost(server: string, navigate: Navigate): Host {
  const { globals, log, close } = wechatHost(server, navigate);
  const my = {
    ...globals.wx,
    getStorageSync: ({ key }: Stored) => ({ data: log.storage.get(key) ?? null, success: true }),
    setStorageSync: ({ key, data }: Stored) => {
      log.storage.set(key, JSON.parse(JSON.stringify(data)));
    },
    removeStorageSync: ({ key }: Stored) => log.storage.delete(key),
    setNavigationBar: () => undefined,
    getAuthCode: ({ success }: { success: (answer: { authCode: string }) => void }) =>
      success({ authCode: 'ali-code-1' }),
  };
  // Alipay's realm is a service worker's: it has a navigator, and nothing else of a browser.
  return { globals: { my, navigator: { swuserAgent: 'AlipayClient' } }, log, close };
}
