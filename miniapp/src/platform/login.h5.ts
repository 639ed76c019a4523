import { demoCredential } from './demo-credential';

interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

/** A browser page belongs to no platform account: whoever was chosen among the demo people. */
export function platformCredential(): Promise<Credential | null> {
  const credential = demoCredential();
  return Promise.resolve(credential === null ? null : { provider: 'demo', credential });
}
