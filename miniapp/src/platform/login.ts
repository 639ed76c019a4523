import Taro from '@tarojs/taro';

interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

/** The one-time code of WeChat, which only the server can exchange; null where none is given. */
export async function platformCredential(): Promise<Credential | null> {
  const { code } = await Taro.login();
  return code ? { provider: 'weapp', credential: code } : null;
}
