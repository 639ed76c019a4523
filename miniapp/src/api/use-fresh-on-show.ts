import { useDidShow } from '@tarojs/taro';
import { queryClient } from './query-client';

/**
 * Asks again for what is on show when the person comes back, however young it is: relatives act
 * on their own phones meanwhile. What is being asked for already is not asked for twice.
 */
export function useFreshOnShow(): void {
  useDidShow(() => void queryClient.refetchQueries({ type: 'active' }, { cancelRefetch: false }));
}
