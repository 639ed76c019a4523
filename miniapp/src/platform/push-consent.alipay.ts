import type { PushPlatform } from '@gongji/shared/contracts';
import { type AlipayAnswer, allRefused, type PushSaid, saidToAlipay } from './push-answers';

export const pushPlatform: PushPlatform | null = 'alipay';

/** As many as Alipay takes in one panel. */
const MOST = 3;

interface AlipayHost {
  requestSubscribeMessage(options: {
    entityIds: readonly string[];
    success(answer: AlipayAnswer): void;
    fail(): void;
  }): void;
}

declare const my: AlipayHost;

/** The same by Alipay's panel; one that is closed or fails is a no, and is not shown again. */
export function askPushConsent(templateIds: readonly string[]): Promise<PushSaid> {
  const asked = templateIds.slice(0, MOST);
  return new Promise((resolve) => {
    my.requestSubscribeMessage({
      entityIds: asked,
      success: (answer) => resolve(saidToAlipay(asked, answer)),
      fail: () => resolve(allRefused(asked)),
    });
  });
}
