import { pageScrollTo } from '@tarojs/taro';
import { useEffect } from 'react';

/**
 * Begins what is new at the head of the page: a step that takes the place of another would else
 * open where the finger was, with its own heading out of sight.
 * @param step changes where another step is shown; whatever is shown first begins there too
 */
export function useTop(step: unknown = null): void {
  useEffect(() => {
    // What cannot be rolled stands at its head already.
    pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  }, [step]);
}
