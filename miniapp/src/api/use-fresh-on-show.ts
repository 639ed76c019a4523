import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { askAgain } from './keep-fresh';

/**
 * Asks again for what is on show when the person comes back to a page, however young it is:
 * relatives act on their own phones meanwhile. What is being asked for already is not asked twice.
 * A page that opens asks for itself.
 */
export function useFreshOnShow(): void {
  const opened = useRef(false);
  useDidShow(() => {
    if (!opened.current) {
      opened.current = true;
      return;
    }
    askAgain();
  });
}
