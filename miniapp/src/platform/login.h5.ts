interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

/** A browser page belongs to no platform account: people sign in as a demo person. */
export function platformCredential(): Promise<Credential | null> {
  return Promise.resolve(null);
}
