import Taro, { useRouter } from '@tarojs/taro';
import { addressOf, isTab, ROUTES, type RouteName } from '../routes';

type Params = Readonly<Record<string, string>>;

/** Opens a page; tabs are switched to. */
export function go(name: RouteName, params?: Params): void {
  if (isTab(name)) void Taro.switchTab({ url: ROUTES[name] });
  else void Taro.navigateTo({ url: addressOf(name, params) });
}

/** Opens a page in place of this one: going back must not come here again. */
export function replace(name: RouteName, params?: Params): void {
  if (isTab(name)) void Taro.switchTab({ url: ROUTES[name] });
  else void Taro.redirectTo({ url: addressOf(name, params) });
}

/** Opens a page that not every platform has, by its address. */
export function goTo(address: string): void {
  void Taro.navigateTo({ url: address });
}

/** The same in place of this page. */
export function replaceTo(address: string): void {
  void Taro.redirectTo({ url: address });
}

/** Back to the page before, or home when this one was opened from outside. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else go('home');
}

/** Back to the page before when there is one, else on to the page it should have been. */
export function returnTo(name: RouteName, params?: Params): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else replace(name, params);
}

/** A parameter of this page's address; empty text where it is missing. */
export function useParam(name: string): string {
  return decodeURIComponent(useRouter().params[name] ?? '');
}
