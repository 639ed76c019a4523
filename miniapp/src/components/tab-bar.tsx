import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useElder } from '../state/ui-mode';

/** Mini-programs bring their own tab bar; elder mode puts it away. */
export function TabBar(): null {
  const elder = useElder();
  const settle = () => {
    const change = elder
      ? Taro.hideTabBar({ animation: false })
      : Taro.showTabBar({ animation: false });
    change.catch(() => undefined);
  };
  useDidShow(settle);
  useEffect(settle, [elder]);
  return null;
}
