import { useDidShow } from '@tarojs/taro';
import { queryClient } from './query-client';

/** Asks again for what is on show when the person comes back: relatives act on their own phones. */
export function useFreshOnShow(): void {
  useDidShow(() => void queryClient.refetchQueries({ type: 'active', stale: true }));
}
