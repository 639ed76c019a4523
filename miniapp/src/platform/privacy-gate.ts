import Taro from '@tarojs/taro';

/** Shows the contract that stands at WeChat itself. */
export const openPrivacyContract: (() => void) | null = () => Taro.openPrivacyContract({});

/**
 * Asked before camera, album or clipboard are: WeChat shows its own panel with the contract once,
 * and again when the contract grows. False where somebody says no; the phone is then not asked.
 */
export function mayAskPhone(): Promise<boolean> {
  // Older WeChats know no contract, and ask nobody.
  if (!Taro.canIUse('requirePrivacyAuthorize')) return Promise.resolve(true);
  return new Promise((resolve) => {
    Taro.requirePrivacyAuthorize({
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });
}
