import type { KeyObject } from 'node:crypto';

export interface AlipayApp {
  readonly appId: string;
  /** The app's own RSA key, with which requests are signed. */
  readonly privateKey: KeyObject;
  /** Alipay's, by which its answers are believed. */
  readonly alipayKey: KeyObject;
}
