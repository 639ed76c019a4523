import type { PushPlatform } from '@gongji/shared/contracts';
import type { PushSaid } from './push-answers';

/** The preview has the inbox alone. */
export const pushPlatform: PushPlatform | null = null;

export function askPushConsent(_templateIds: readonly string[]): Promise<PushSaid> {
  return Promise.resolve({});
}
