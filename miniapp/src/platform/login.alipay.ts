interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

interface AlipayHost {
  getAuthCode(options: {
    scopes: 'auth_base';
    success(answer: { authCode: string }): void;
    fail(): void;
  }): void;
}

declare const my: AlipayHost;

/** The one-time code of Alipay, asked for silently; null where none is given. */
export function platformCredential(): Promise<Credential | null> {
  return new Promise((resolve) => {
    my.getAuthCode({
      scopes: 'auth_base',
      success: ({ authCode }) => resolve({ provider: 'alipay', credential: authCode }),
      fail: () => resolve(null),
    });
  });
}
