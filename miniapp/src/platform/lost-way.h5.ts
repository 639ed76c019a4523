import Taro from '@tarojs/taro';

/** Taro's router says this where no page has the address, and draws nothing. */
const NOT_FOUND = '__taroRouterNotFound';

/** Leads on whoever comes to an address without a page. */
export function onLostWay(lead: () => void): void {
  Taro.eventCenter.on(NOT_FOUND, lead);
}
