import type { KeyObject } from 'node:crypto';

export interface PlayedWechat {
  readonly appId: string;
  readonly secret: string;
}

export interface PlayedAlipay {
  readonly appId: string;
  /** By which the app's requests are believed. */
  readonly appKey: KeyObject;
  /** With which the gateway signs its answers. */
  readonly gatewayKey: KeyObject;
}

/** The platforms at which one app is registered; what is left out is not played. */
export interface PlayedPlatforms {
  readonly wechat?: PlayedWechat;
  readonly alipay?: PlayedAlipay;
}
