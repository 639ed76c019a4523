import type { PushPlatform } from '@gongji/shared/contracts';
import Taro from '@tarojs/taro';
import { type PushSaid, refusedToWechat, saidToWechat } from './push-answers';

/** Where this build can reach a person outside of the app; null where it is the inbox alone. */
export const pushPlatform: PushPlatform | null = 'weapp';

/** More than three in one panel nobody reads; old versions of WeChat take no more. */
const MOST = 3;

/**
 * Asks by the platform's own panel whether one message of each template may be sent (订阅消息). To
 * be called in the handler of a tap and before anything is waited for: later it is refused unseen.
 * Never rejects.
 */
export function askPushConsent(templateIds: readonly string[]): Promise<PushSaid> {
  const asked = templateIds.slice(0, MOST);
  return new Promise((resolve) => {
    Taro.requestSubscribeMessage({
      tmplIds: asked,
      entityIds: asked,
      success: (answer) => resolve(saidToWechat(asked, { ...answer })),
      fail: (failure) => resolve(refusedToWechat(asked, failure)),
    })?.catch?.(() => undefined);
  });
}
