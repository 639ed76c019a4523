import type { EndpointName } from '@gongji/shared/contracts';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { keepAsking } from './keep-fresh';

/**
 * While a page `waits` for somebody who acts on a phone of their own, it follows what these
 * endpoints say for as long as it is on show: nobody has to leave it and come back. `names` is a
 * constant.
 */
export function useFollow(names: readonly EndpointName[], waits: boolean): void {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => (shown && waits ? keepAsking(names) : undefined), [names, shown, waits]);
}
