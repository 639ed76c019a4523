import Taro from '@tarojs/taro';

/** Opens the dialler with a number; the person still presses call. */
export function callPhone(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
