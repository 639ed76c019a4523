import { environmentManager, focusManager, onlineManager } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { onLostWay } from '../platform/lost-way';
import { replace } from '../platform/navigate';
import { watchNetwork } from '../platform/network';

/**
 * TanStack Query watches a browser's window; mini-programs have none. Without these it silently
 * never fetches, never refetches on return, or believes itself on a server. The fourth shim, the
 * AbortController, is provided at build time (config/index.ts) because it is used as a bare name.
 * An address without a page is one more thing that a browser's router is silent about.
 */
export function installShims(): void {
  environmentManager.setIsServer(() => false);
  focusManager.setEventListener((setFocused) => {
    const shown = () => setFocused(true);
    const hidden = () => setFocused(false);
    Taro.onAppShow(shown);
    Taro.onAppHide(hidden);
    return () => {
      Taro.offAppShow(shown);
      Taro.offAppHide(hidden);
    };
  });
  onlineManager.setEventListener(watchNetwork);
  onLostWay(() => replace('noPage'));
}
